package org.resolutionindicators.report;

import org.resolutionindicators.score.RatingLevel;

/** Vietnamese words around ratings. */
enum VietnameseRatingWords implements RatingWords {
  WORDS;

  @Override
  public String unconfirmed(String part) {
    return "Chưa kiểm chứng: " + part;
  }

  @Override
  public String level(RatingLevel level) {
    return switch (level) {
      case TARGET -> "Từng chỉ tiêu";
      case INDICATOR -> "Chỉ tiêu có nhiều chuỗi số liệu";
      case GROUP -> "Nhóm";
      case LOCALITY -> "Địa phương";
    };
  }

  @Override
  public String measure() {
    return "số đo";
  }

  @Override
  public String score() {
    return "điểm";
  }

  @Override
  public String band() {
    return "xếp loại";
  }

  @Override
  public String verdict() {
    return "kết quả";
  }

  @Override
  public String passed() {
    return "đạt";
  }

  @Override
  public String rank() {
    return "hạng";
  }

  @Override
  public String noMeasure(String why) {
    return "không có số đo: " + why;
  }

  @Override
  public String noScore(String why) {
    return "không có điểm: " + why;
  }

  @Override
  public String neither(String why) {
    return "không có số đo và điểm: " + why;
  }
}
