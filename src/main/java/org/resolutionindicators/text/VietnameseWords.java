package org.resolutionindicators.text;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Locale;
import org.resolutionindicators.model.Change.Sense;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.text.Language.Answer;
import org.resolutionindicators.text.Language.DateUnit;
import org.resolutionindicators.text.Language.DateWords;
import org.resolutionindicators.text.Language.Due;
import org.resolutionindicators.text.Language.FigureWords;
import org.resolutionindicators.text.Language.Filler;
import org.resolutionindicators.text.Language.Label;
import org.resolutionindicators.text.Language.LeadWords;
import org.resolutionindicators.text.Language.Link;
import org.resolutionindicators.text.Language.Mark;
import org.resolutionindicators.text.Language.PlanWord;
import org.resolutionindicators.text.Language.PlanWords;
import org.resolutionindicators.text.Language.RankWord;
import org.resolutionindicators.text.Language.RankWords;

/** The tables of Vietnamese. */
final class VietnameseWords {

  private VietnameseWords() {}

  static Language language() {
    return new Language(
        Locale.forLanguageTag("vi"),
        "Vietnamese",
        '.',
        ',',
        figures(),
        leads(),
        ranks(),
        dates(),
        plans(),
        Phrases.of(
            ImmutableListMultimap.of(Answer.YES, "có", Answer.NO, "không", Answer.NOT_APPLICABLE, "không áp dụng")),
        Phrases.of(
            ImmutableListMultimap.<OfficialVerdict, String>builder()
                .put(OfficialVerdict.EXCEEDED, "vượt")
                .put(OfficialVerdict.MET, "đạt")
                .putAll(OfficialVerdict.MET_OR_EXCEEDED, "đạt và vượt", "đạt hoặc vượt")
                .put(OfficialVerdict.NOT_MET, "không đạt")
                .build()));
  }

  private static FigureWords figures() {
    return new FigureWords(
        Phrases.of(
            ImmutableListMultimap.<Qualifier, String>builder()
                .putAll(Qualifier.ABOUT, "khoảng", "vào khoảng", "chừng")
                .put(Qualifier.BELOW, "dưới")
                .putAll(
                    Qualifier.AT_MOST,
                    "không quá",
                    "không vượt quá",
                    "tối đa",
                    "nhiều nhất",
                    "không trên",
                    "không cao hơn",
                    "không nhiều hơn")
                .putAll(
                    Qualifier.AT_LEAST, "ít nhất", "tối thiểu", "không dưới", "không thấp hơn", "không ít hơn")
                .put(Qualifier.ABOVE, "trên")
                .build()),
        // As a report, "thấp hơn 2%" is 2% short of something.
        Phrases.of(ImmutableListMultimap.of(Qualifier.BELOW, "thấp hơn", Qualifier.ABOVE, "cao hơn")),
        Phrases.of(ImmutableListMultimap.of(Qualifier.ABOVE, "hơn", Qualifier.NEARLY, "gần")),
        Phrases.of(ImmutableListMultimap.of(Qualifier.AT_LEAST, "trở lên", Qualifier.AT_MOST, "trở xuống")),
        Phrases.of(
            ImmutableListMultimap.<Link, String>builder()
                .put(Link.FROM, "từ")
                .putAll(Link.TO, "đến", "tới")
                .put(Link.BETWEEN, "giữa")
                .put(Link.AND, "và")
                .putAll(Link.OUT_OF, "trong", "trong số", "trong tổng số", "trên tổng số")
                .put(Link.STRETCH, "phấn đấu")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<Integer, String>builder()
                .putAll(3, "nghìn", "ngàn")
                .put(4, "vạn")
                .put(6, "triệu")
                .putAll(9, "tỷ", "tỉ")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<Mark, String>builder()
                .put(Mark.PERCENT, "phần trăm")
                .put(Mark.PER_MILLE, "phần nghìn")
                .putAll(Mark.POINTS, "điểm", "điểm phần trăm")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<Sense, String>builder()
                .putAll(Sense.GROWTH, "tăng", "tăng trưởng", "tăng thêm", "tăng bình quân", "tăng trưởng bình quân")
                .putAll(Sense.REDUCTION, "giảm", "giảm thêm", "giảm được", "giảm bình quân")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<Sense, String>builder()
                .putAll(Sense.GROWTH, "đạt", "đạt mức", "lên", "lên mức")
                .putAll(Sense.REDUCTION, "còn", "còn lại", "chỉ còn", "xuống", "xuống còn")
                .build()));
  }

  private static LeadWords leads() {
    return new LeadWords(
        Phrases.of(
            ImmutableListMultimap.<Label, String>builder()
                .putAll(Label.PLAN, "kế hoạch", "kh", "nghị quyết", "nq", "chỉ tiêu", "mục tiêu")
                .putAll(Label.ACTUAL, "thực hiện", "th", "kết quả")
                .putAll(Label.ESTIMATE, "ước thực hiện", "ưth", "ước th")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<Filler, String>builder()
                .putAll(
                    Filler.SAID,
                    "đạt",
                    "đạt được",
                    "đạt mức",
                    "còn",
                    "chỉ còn",
                    "giảm còn",
                    "giảm xuống",
                    "giảm xuống còn",
                    "tăng lên")
                .putAll(Filler.ESTIMATED, "ước", "ước đạt", "ước tính", "ước tính đạt", "ước còn")
                .putAll(Filler.UNDEFINED, "xấp xỉ", "cơ bản đạt", "đạt cao", "khó đạt", "đạt tiến độ")
                .build()));
  }

  private static RankWords ranks() {
    return new RankWords(
        Phrases.of(
            ImmutableListMultimap.<Qualifier, String>builder()
                .putAll(Qualifier.BELOW, "trên", "cao hơn")
                .putAll(Qualifier.ABOVE, "dưới", "thấp hơn")
                .putAll(Qualifier.AT_MOST, "ít nhất", "tối thiểu")
                .build()),
        Phrases.of(ImmutableListMultimap.of(Qualifier.AT_MOST, "trở lên", Qualifier.AT_LEAST, "trở xuống")),
        Phrases.of(
            ImmutableListMultimap.<RankWord, String>builder()
                .putAll(
                    RankWord.RANK,
                    "thứ",
                    "hạng",
                    "hạng thứ",
                    "xếp thứ",
                    "xếp hạng",
                    "xếp hạng thứ",
                    "đứng thứ",
                    "thứ hạng",
                    "vị trí thứ")
                .putAll(
                    RankWord.TOP,
                    "top",
                    "tốp",
                    "nhóm",
                    "trong top",
                    "trong tốp",
                    "trong nhóm",
                    "thuộc top",
                    "thuộc tốp",
                    "thuộc nhóm",
                    "nằm trong top",
                    "nằm trong tốp",
                    "nằm trong nhóm")
                .putAll(RankWord.WITHIN, "trong", "nằm trong", "thuộc")
                .putAll(RankWord.LEADING, "dẫn đầu", "đứng đầu", "cao nhất")
                .putAll(
                    RankWord.SCOPE,
                    "tỉnh",
                    "thành phố",
                    "tỉnh thành",
                    "địa phương",
                    "huyện",
                    "thị xã",
                    "xã",
                    "đơn vị",
                    "cả nước",
                    "của cả nước",
                    "trong cả nước",
                    "toàn quốc",
                    "toàn tỉnh")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<Integer, String>builder()
                .put(1, "nhất")
                .putAll(2, "nhì", "hai")
                .put(3, "ba")
                .build()));
  }

  private static DateWords dates() {
    return new DateWords(
        Phrases.of(
            ImmutableListMultimap.<Due, String>builder()
                .put(Due.BEFORE, "trước")
                .putAll(
                    Due.BY,
                    "chậm nhất",
                    "chậm nhất là",
                    "chậm nhất vào",
                    "chậm nhất trong",
                    "chậm nhất đến",
                    "chậm nhất đến hết",
                    "muộn nhất",
                    "muộn nhất là",
                    "không muộn hơn",
                    "không chậm hơn",
                    "đến hết",
                    "hết",
                    "đến cuối",
                    "vào cuối",
                    "cuối")
                .putAll(Due.UP_TO, "đến", "tới")
                .putAll(Due.IN, "trong", "vào")
                .build()),
        Phrases.of(
            ImmutableListMultimap.of(
                DateUnit.DAY, "ngày", DateUnit.MONTH, "tháng", DateUnit.QUARTER, "quý", DateUnit.YEAR, "năm")),
        Phrases.of(ImmutableListMultimap.of()));
  }

  private static PlanWords plans() {
    return new PlanWords(
        Phrases.of(
            ImmutableListMultimap.<PlanWord, String>builder()
                .putAll(
                    PlanWord.BEYOND,
                    "vượt",
                    "vượt mức",
                    "vượt kế hoạch",
                    "vượt chỉ tiêu",
                    "vượt mục tiêu",
                    "vượt dự toán",
                    "cao hơn",
                    "cao hơn kế hoạch",
                    "cao hơn mục tiêu")
                .putAll(PlanWord.SHORT, "hụt", "thiếu", "thấp hơn", "thấp hơn kế hoạch", "thấp hơn mục tiêu")
                .put(PlanWord.EQUAL, "bằng")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<PlanWord, String>builder()
                .putAll(
                    PlanWord.AGAINST_PLAN,
                    "so với kế hoạch",
                    "so kế hoạch",
                    "so với kh",
                    "so với dự toán",
                    "so dự toán",
                    "so với chỉ tiêu",
                    "so với mục tiêu",
                    "so với nghị quyết")
                .putAll(
                    PlanWord.OF_PLAN,
                    "kế hoạch",
                    "kế hoạch năm",
                    "kế hoạch đề ra",
                    "kh",
                    "dự toán",
                    "dự toán năm",
                    "chỉ tiêu",
                    "chỉ tiêu đề ra",
                    "mục tiêu",
                    "mục tiêu đề ra",
                    "mục tiêu đại hội",
                    "nghị quyết")
                .build()));
  }
}
