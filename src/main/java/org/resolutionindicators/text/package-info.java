/**
 * Figures as people write them, in Vietnamese and in English: read into the nouns of the model, and written from them.
 *
 * <p>Open {@link org.resolutionindicators.text.Notation} first; the whole grammar follows. This package knows nothing of
 * verdicts that rules compute, of scores, or of files.
 *
 * <h2>Grammar</h2>
 *
 * <p>Spaces may stand between all parts but within a number and behind its sign. Letters may be of either case, composed
 * or not; a full-width character, any other Unicode space, a no-break hyphen stands for its plain form. Of several phrases
 * that fit, the longest is taken. Yes, no and not applicable are understood in either language.
 *
 * <pre>
 * target         =  [ strive ] parts [ stretch ]                 parseCriterion refuses the stretch
 * stretch        =  [ "," | ";" ] [ and ] strive parts
 *                |  "(" [ and ] strive parts ")"
 * actual         =  parts | not-applicable | words               words: any other text without a digit
 * parts          =  part { ";" part }                            if there are two or more: several figures
 * part           =  [ label ] yes-no
 *                |  [ label ] { said } ( days | change | figure | portion )
 *                |  words                                        beside others; not in a target
 * label          =  label-word [ ":" ]                           of a plan in a target, of an actual in an actual
 *
 * change         =  sense figure [ level ]
 *                |  figure level                                 its words say reduction by themselves: "còn", "leaving"
 * level          =  [ "," ] level-word figure | "(" level-word figure ")"
 * portion        =  amount "/" amount | amount out-of amount     x/y: see below; in a unit of per cent words of what is
 *                                                                counted may follow
 *                |  [ about ] [ bound ] amount "/" amount        an actual beside its plan
 *
 * figure         =  [ about ] [ from ] amount to amount          its upper end is not less than its lower one
 *                |  [ about ] between amount and amount
 *                |  [ about ] amount
 *                |  [ about ] bound amount                       with a caution: the bound is read as it stands
 *                |  [ about ] [ from ] amount limit              about: with a caution
 *                |  rank
 * amount         =  [ sign ] number unit
 *                |  [ sign ] number multiple { number multiple } unit     the multiples fall
 * multiple       =  multiple-word { multiple-word }              the words rise: "nghìn tỷ"
 * unit           =  [ "%" | "‰" | mark ] [ words of the indicator's unit ]
 * number         =  whole [ decimal-mark digit { digit } ]
 * whole          =  digit { digit }
 *                |  groups                                       one to three digits, the first not 0, and then
 *                                                                group-mark and three digits, once or more
 * sign           =  "+" | "-" | "−"                              right before the number
 *
 * rank           =  top place scope | within place scope         the scope of within says that it leads
 *                |  rank-bound place-name
 *                |  [ from ] place-name to ( place-name | place )
 *                |  [ from ] place-name [ rank-limit ]           from: not without rank-limit
 * place-name     =  rank-word ( ordinal | place [ ending ] ) rest
 *                |  place ending rest
 * rest           =  [ "/" place ] scope                          of how many: not less than the rank
 * scope          =  { [ "," ] ( leading | scope-word ) }
 * place          =  digit { digit }                              from 1
 *
 * days           =  [ due ] date                                 before, by, up to: in a target; in: in either
 *                |  from date ( "-" | "–" | to-word ) date       in an actual
 * date           =  year "-" month "-" day                       month and day of two digits; a year has four
 *                |  [ day-word ] day sep month sep year          Vietnamese
 *                |  [ month-word ] month sep year                Vietnamese
 *                |  quarter-word ( 1 to 4 | I to IV ) [ sep ] year        Vietnamese: not without sep
 *                |  [ year-word ] year
 *                |  day name-of-month year                       English
 *                |  name-of-month day [ "," ] year              English
 *                |  name-of-month [ year-word ] year            English
 * sep            =  "/" | "-" | month-word | year-word           before a bare day or month "/" alone
 *
 * percent        =  { said } [ side ] percentage [ plan-side ]   of plan
 * percentage     =  [ about ] [ from ] [ sign ] number [ in-cent ] to [ sign ] number [ in-cent ]
 *                |  [ about ] bound [ sign ] number [ in-cent ]
 *                |  [ about ] [ from ] [ sign ] number [ in-cent ] [ limit ]     from: not without limit
 * in-cent        =  "%" | mark                                   not per mille
 * </pre>
 *
 * <p>A rank is a number of which 1 is the best, so "trên hạng 5" is below 5, "từ hạng 5 trở lên" and "top 5" are at most 5.
 * A day of a target is the last that is in time; "before" a stretch of days ends the day before it. A bare year, and in
 * Vietnamese a bare month such as "8/2021", are a date behind a due word but "up to", and in an indicator of kind date or
 * milestone; else they are numbers. English has no dates of figures alone but year-month-day.
 *
 * <p>Per cent of plan counts from nought, 100 being the plan. It counts from the plan if it has a sign ("+31,7%") or a side
 * ("vượt 3%", "3% above plan"); what is short of the plan is negative, and what is said about it is turned: "hụt trên 2%"
 * is less than -2. Behind growth and reduction, "against plan" must follow. Behind "equal" a minus counts from nought.
 *
 * <h2>By the indicator</h2>
 *
 * <p><b>Kind.</b> x/y is a part of a population in kind count and share; in kind amount it is an actual and its plan; in
 * any other kind, and without an indicator, it is an error. "x out of y" is always a part. A rank is an error in any kind
 * but rank. In kind rank, a lower bound without a rank's word is an error, since it can be read two ways; in a target every
 * lower bound is.
 *
 * <p><b>Unit.</b> Behind a number may stand the unit, its part behind "%" or behind its multiple, or some of its leading
 * words. Per cent, per mille and points say nothing more than a unit does that begins with one of them, per cent and
 * points being told apart by nobody; against any other unit they are an error. Without an indicator, or without a unit,
 * they are dropped, and any other unit is an error.
 *
 * <p><b>Multiples.</b> Numbers are moved into the indicator's unit exactly: in "tỷ đồng", both "500 triệu" and "500 triệu
 * đồng" are 0,5, and "45.799 tỷ" is 45.799. A number without a multiple is in the unit, unless the unit's words without
 * its multiple follow. A thousand or ten thousand without any unit word, where the unit has another multiple, counts the
 * unit if that is a million or more: "4,6 nghìn" in "tỷ đồng" is 4.600, with a {@link
 * org.resolutionindicators.text.Caution}; else it does not, with a caution too. One multiple behind a range, or behind x/y,
 * is that of both numbers. A multiple is an error in a unit that has one where it is not known what it counts: "USD (tỷ)".
 * Without an indicator's unit, "45.799 tỷ" is 45.799.000.000.000.
 *
 * <p><b>Decimal marks.</b> One to three digits, the first not 0, a decimal mark and exactly three digits keep their value,
 * and give a caution with both readings: the mark may be meant to group thousands.
 *
 * <h2>Vietnamese</h2>
 *
 * <pre>
 * group-mark     =  "."
 * decimal-mark   =  ","
 * yes-no         =  "có" | "không"
 * not-applicable =  "không áp dụng"
 * label  plan    =  "kế hoạch" | "kh" | "nghị quyết" | "nq" | "chỉ tiêu" | "mục tiêu"
 *        actual  =  "thực hiện" | "th" | "kết quả"
 *       estimate =  "ước thực hiện" | "ưth" | "ước th"                        of an actual
 * said           =  "đạt" | "đạt được" | "đạt mức" | "còn" | "chỉ còn" | "giảm còn" | "giảm xuống" | "giảm xuống còn" |
 *                   "tăng lên"
 *       estimate =  "ước" | "ước đạt" | "ước tính" | "ước tính đạt" | "ước còn"       not in a target
 *        error   =  "xấp xỉ" | "cơ bản đạt" | "đạt cao" | "khó đạt" | "đạt tiến độ"   labels that nothing defines
 * sense  growth  =  "tăng" | "tăng trưởng" | "tăng thêm" | "tăng bình quân" | "tăng trưởng bình quân"
 *      reduction =  "giảm" | "giảm thêm" | "giảm được" | "giảm bình quân"
 * level-word     =  "đạt" | "đạt mức" | "lên" | "lên mức" | "còn" | "còn lại" | "chỉ còn" | "xuống" | "xuống còn"
 * about          =  "khoảng" | "vào khoảng" | "chừng"
 * bound  below   =  "&lt;" | "dưới" | "thấp hơn" (in a target)
 *        at most =  "≤" | "&lt;=" | "không quá" | "không vượt quá" | "tối đa" | "nhiều nhất" | "không trên" |
 *                   "không cao hơn" | "không nhiều hơn"
 *       at least =  "≥" | "&gt;=" | "ít nhất" | "tối thiểu" | "không dưới" | "không thấp hơn" | "không ít hơn"
 *        above   =  "&gt;" | "trên" | "cao hơn" (in a target) | "hơn" (not in a target)
 *        nearly  =  "gần" (not in a target)
 * limit at least =  "trở lên"
 *        at most =  "trở xuống"
 * from           =  "từ"
 * to             =  "-" | "–" | "—" | "đến" | "tới"
 * between        =  "giữa"
 * and            =  "và"
 * out-of         =  "trong" | "trong số" | "trong tổng số" | "trên tổng số"
 * strive         =  "phấn đấu"
 * multiple-word  =  "nghìn" | "ngàn" (thousand) | "vạn" (ten thousand) | "triệu" (million) | "tỷ" | "tỉ" (billion)
 * mark  per cent =  "phần trăm"
 *      per mille =  "phần nghìn"
 *         points =  ( "điểm" | "điểm phần trăm" ) [ "%" ]
 * rank-word      =  "thứ" | "hạng" | "hạng thứ" | "xếp thứ" | "xếp hạng" | "xếp hạng thứ" | "đứng thứ" | "thứ hạng" |
 *                   "vị trí thứ"
 * ordinal        =  "nhất" (1) | "nhì" | "hai" (2) | "ba" (3)
 * rank-bound     =  "trên" | "cao hơn" (below) | "dưới" | "thấp hơn" (above) | "ít nhất" | "tối thiểu" (at most)
 * rank-limit     =  "trở lên" (at most) | "trở xuống" (at least)
 * top            =  "top" | "tốp" | "nhóm" | "trong top" | "trong tốp" | "trong nhóm" | "thuộc top" | "thuộc tốp" |
 *                   "thuộc nhóm" | "nằm trong top" | "nằm trong tốp" | "nằm trong nhóm"
 * within         =  "trong" | "nằm trong" | "thuộc"
 * leading        =  "dẫn đầu" | "đứng đầu" | "cao nhất"
 * scope-word     =  "tỉnh" | "thành phố" | "tỉnh thành" | "địa phương" | "huyện" | "thị xã" | "xã" | "đơn vị" |
 *                   "cả nước" | "của cả nước" | "trong cả nước" | "toàn quốc" | "toàn tỉnh"
 * due    before  =  "trước"
 *        by      =  "chậm nhất" | "chậm nhất là" | "chậm nhất vào" | "chậm nhất trong" | "chậm nhất đến" |
 *                   "chậm nhất đến hết" | "muộn nhất" | "muộn nhất là" | "không muộn hơn" | "không chậm hơn" |
 *                   "đến hết" | "hết" | "đến cuối" | "vào cuối" | "cuối"
 *        up to   =  "đến" | "tới"
 *        in      =  "trong" | "vào"
 * day-word       =  "ngày"
 * month-word     =  "tháng"
 * quarter-word   =  "quý"
 * year-word      =  "năm"
 * side   beyond  =  "vượt" | "vượt mức" | "vượt kế hoạch" | "vượt chỉ tiêu" | "vượt mục tiêu" | "vượt dự toán" |
 *                   "cao hơn" | "cao hơn kế hoạch" | "cao hơn mục tiêu" | growth
 *        short   =  "hụt" | "thiếu" | "thấp hơn" | "thấp hơn kế hoạch" | "thấp hơn mục tiêu" | reduction
 *        equal   =  "bằng"
 * plan-side      =  "kế hoạch" | "kế hoạch năm" | "kế hoạch đề ra" | "kh" | "dự toán" | "dự toán năm" | "chỉ tiêu" |
 *                   "chỉ tiêu đề ra" | "mục tiêu" | "mục tiêu đề ra" | "mục tiêu đại hội" | "nghị quyết"
 *        against =  "so với kế hoạch" | "so kế hoạch" | "so với kh" | "so với dự toán" | "so dự toán" |
 *                   "so với chỉ tiêu" | "so với mục tiêu" | "so với nghị quyết"
 * </pre>
 *
 * <h2>English</h2>
 *
 * <pre>
 * group-mark     =  ","
 * decimal-mark   =  "."
 * yes-no         =  "yes" | "no"
 * not-applicable =  "n/a" | "not applicable"
 * label  plan    =  "plan" | "planned" | "target"
 *        actual  =  "actual" | "result"
 *       estimate =  "estimate" | "estimated actual"                           of an actual
 * said           =  "reached" | "reaching" | "achieved" | "down to" | "fell to" | "reduced to" | "decreased to" |
 *                   "rose to" | "increased to" | "grew to"
 *       estimate =  "estimated" | "estimated at" | "an estimated"             not in a target
 * sense  growth  =  "growth of" | "growth" | "growth by" | "increase of" | "increase by" | "an increase of" |
 *                   "increased by" | "rise of" | "rose by" | "grew by" | "up" | "up by"
 *      reduction =  "reduction of" | "reduction by" | "a reduction of" | "reduce by" | "reduced by" | "decrease of" |
 *                   "decrease by" | "a decrease of" | "decreased by" | "decline of" | "fall of" | "fell by" | "down" |
 *                   "down by"
 * level-word     =  "reaching" | "bringing it to" | "leaving" | "down to" | "to" (behind a comma or bracket)
 * about          =  "about" | "around" | "approximately" | "roughly" | "some"
 * bound  below   =  "&lt;" | "under" | "below" | "less than" | "fewer than" | "lower than"
 *        at most =  "≤" | "&lt;=" | "at most" | "up to" | "no more than" | "not more than" | "not over" |
 *                   "not exceeding"
 *       at least =  "≥" | "&gt;=" | "at least" | "no less than" | "not less than" | "no fewer than" | "not fewer than"
 *        above   =  "&gt;" | "over" | "above" | "more than" | "higher than" | "greater than"
 *        nearly  =  "nearly" | "almost" (not in a target)
 * limit at least =  "or more" | "or above" | "or higher" | "and above" | "or over" | "and over"
 *        at most =  "or less" | "or fewer" | "or below" | "or lower" | "and below" | "or under"
 * from           =  "from"
 * to             =  "-" | "–" | "—" | "to"
 * between        =  "between"
 * and            =  "and"
 * out-of         =  "of" | "out of" | "of a total of" | "out of a total of"
 * strive         =  "strive for" | "striving for" | "stretch" | "stretch target" | "stretch of" | "aim for"
 * multiple-word  =  "thousand" | "million" | "mn" | "billion" | "bn" | "trillion"
 * mark  per cent =  "percent" | "per cent"
 *      per mille =  "per mille" | "per mil"
 *         points =  ( "points" | "point" | "percentage points" | "percentage point" | "percent points" |
 *                   "per cent points" | "pp" ) [ "%" ]
 * rank-word      =  "rank" | "ranked" | "ranks" | "ranking" | "placed"
 * ordinal        =  "first" | "second" | "third"
 * ending         =  "th" | "st" | "nd" | "rd"                    right behind the digits
 * rank-bound     =  "above" | "better than" | "higher than" (below) | "below" | "worse than" | "lower than" (above) |
 *                   "at least" (at most)
 * rank-limit     =  "or better" | "or higher" | "or above" (at most) | "or worse" | "or lower" | "or below" (at least)
 * top            =  "top" | "the top" | "in the top" | "among the top" | "within the top" | "the leading" |
 *                   "in the leading" | "among the leading" | "within the leading"
 * within         =  "among the" | "in the" | "one of the" | "the"
 * leading        =  "leading" | "best"
 * scope-word     =  "place" | "provinces" | "and cities" | "cities" | "localities" | "districts" | "communes" | "units" |
 *                   "in the country" | "in the province" | "nationwide"
 * due    before  =  "before" | "prior to"
 *        by      =  "by" | "by the end of" | "by end of" | "before the end of" | "no later than" | "not later than" |
 *                   "until the end of" | "end of" | "the end of" | "at the end of"
 *        in      =  "in" | "during" | "within"
 * name-of-month  =  "january" | "jan" | "february" | "feb" | "march" | "mar" | "april" | "apr" | "may" | "june" | "jun" |
 *                   "july" | "jul" | "august" | "aug" | "september" | "sep" | "sept" | "october" | "oct" | "november" |
 *                   "nov" | "december" | "dec"
 * quarter-word   =  "q" | "quarter"
 * year-word      =  "year" | "the year" | "of"
 * side   beyond  =  "exceeded by" | "exceeding by" | "exceeded plan by" | "exceeded the plan by" | "exceeded target by" |
 *                   "exceeded the target by" | "above plan by" | "beyond plan by" | growth
 *        short   =  "short by" | "short of plan by" | "short of the plan by" | "fell short by" | "missed by" |
 *                   "missed the plan by" | "below plan by" | reduction
 *        equal   =  "equal to"
 * plan-side      =  "of plan" | "of the plan" | "of target" | "of the target" | "of the estimate"
 *        beyond  =  "above plan" | "above the plan" | "above target" | "above the target" | "over plan" |
 *                   "over the plan" | "beyond plan" | "beyond the plan"
 *        short   =  "below plan" | "below the plan" | "below target" | "below the target" | "under plan" |
 *                   "short of plan" | "short of the plan" | "short of target"
 *        against =  "against plan" | "against the plan" | "compared with plan" | "on plan"
 * </pre>
 *
 * @serial exclude
 */
@NullMarked
package org.resolutionindicators.text;

import org.jspecify.annotations.NullMarked;
