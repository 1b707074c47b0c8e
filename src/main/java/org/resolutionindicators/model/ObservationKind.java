package org.resolutionindicators.model;

/**
 * The form of what was reported.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum ObservationKind {
  /** One number: "7,02". */
  EXACT,
  /** A number or a range, loosely: "khoảng 24". */
  ABOUT,
  /** More than a number: "trên 46,8", "hơn 46,8". */
  ABOVE,
  /** A number or more: "từ 50 trở lên". */
  AT_LEAST,
  /** Less than a number: "dưới 86". */
  BELOW,
  /** Nearly a number, and so less: "gần 40". */
  NEARLY,
  /** A number or less: "không quá 3". */
  AT_MOST,
  /** Somewhere between two numbers: "61-62". */
  RANGE,
  /** A part of a population: "138/184", "8 trong 12". */
  OUT_OF,
  /** The day on which something happened, or a stretch of days in which it did: "31/8/2021", "tháng 8/2021". */
  DATE,
  /** Several figures, each in its place: "31,6; 45,0". */
  SEVERAL,
  /** It is so: "có". */
  YES,
  /** It is not so: "không". */
  NO,
  /** Words without a figure: "Xuất siêu". */
  WORDS,
  /** The indicator does not apply: "không áp dụng". */
  NOT_APPLICABLE
}
