package org.resolutionindicators.input;

/** One of the files that make a data set: its name as given, and its place among them. */
record Source(String name, int ordinal) {}
