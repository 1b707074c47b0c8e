package org.resolutionindicators.bench;

import java.math.BigDecimal;

/** A target as somebody writes it by hand; its places, group and year are names, as they came from a table. */
record PlainTarget(
    String commune, String district, String province, String group, int year, Form form, BigDecimal low, BigDecimal high) {}
