package org.resolutionindicators.bench;

/** The codes of the places, groups and indicators of a job; one string each, however often it is asked for. */
final class Names {
  private static final String[] GROUPS = codes('G', 1, Job.GROUPS);
  private static final String[] INDICATORS = codes('I', 2, Job.INDICATORS);

  private final Job job;
  private final String[] places;

  Names(Job job) {
    this.job = job;
    places = new String[job.places()];
    places[0] = "N";
    fill('P', 2, 1, job.placeOfDistrict(0));
    fill('D', 3, job.placeOfDistrict(0), job.placeOfCommune(0));
    fill('C', 5, job.placeOfCommune(0), job.places());
  }

  private void fill(char letter, int digits, int from, int until) {
    for (int place = from; place < until; place++) {
      places[place] = code(letter, digits, place - from);
    }
  }

  /** Not by a format, whose classes would be loaded in a program that is to start fast. */
  private static String code(char letter, int digits, int number) {
    char[] code = new char[digits + 1];
    code[0] = letter;
    for (int i = digits, rest = number; i > 0; i--, rest /= 10) {
      code[i] = (char) ('0' + rest % 10);
    }
    return new String(code);
  }

  /** The code of a place by its number. */
  String place(int place) {
    return places[place];
  }

  String commune(int commune) {
    return places[job.placeOfCommune(commune)];
  }

  String district(int district) {
    return places[job.placeOfDistrict(district)];
  }

  String province(int province) {
    return places[job.placeOfProvince(province)];
  }

  static String group(int group) {
    return GROUPS[group];
  }

  static String indicator(int indicator) {
    return INDICATORS[indicator];
  }

  private static String[] codes(char letter, int digits, int count) {
    String[] codes = new String[count];
    for (int i = 0; i < count; i++) {
      codes[i] = code(letter, digits, i);
    }
    return codes;
  }
}
