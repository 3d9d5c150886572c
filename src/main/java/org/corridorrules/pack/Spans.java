package org.corridorrules.pack;

import java.util.Map;

/** Spans of time of the law, such as {@code P90D}, as a person reads them. Stateless. */
public final class Spans {

    private static final Map<String, String[]> UNITS = Map.of(
            "en", new String[] {" yr", " mo", " d", " h", " min", " s"},
            "ru", new String[] {" г.", " мес.", " дн.", " ч", " мин", " с"},
            "kk", new String[] {" жыл", " ай", " күн", " сағ", " мин", " с"},
            "zh", new String[] {"年", "个月", "天", "小时", "分钟", "秒"});

    private Spans() {}

    /** The span in the units of a language, English where it is not known; the value itself if it is no span. */
    public static String shown(String value, String language) {
        if (value.length() < 3 || value.charAt(0) != 'P') {
            return value;
        }
        String[] units = UNITS.getOrDefault(language, UNITS.get("en"));
        StringBuilder text = new StringBuilder();
        boolean time = false;
        int digits = 1;
        for (int i = 1; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign == 'T' && !time) {
                time = true;
                digits = i + 1;
            } else if (sign < '0' || sign > '9') {
                int unit = unit(sign, time);
                if (unit < 0 || digits == i) {
                    return value;
                }
                text.append(text.length() == 0 ? "" : " ")
                        .append(value, digits, i)
                        .append(units[unit]);
                digits = i + 1;
            }
        }
        return digits == value.length() && text.length() > 0 ? text.toString() : value;
    }

    private static int unit(char sign, boolean time) {
        return time
                ? switch (sign) {
                    case 'H' -> 3;
                    case 'M' -> 4;
                    case 'S' -> 5;
                    default -> -1;
                }
                : switch (sign) {
                    case 'Y' -> 0;
                    case 'M' -> 1;
                    case 'D' -> 2;
                    default -> -1;
                };
    }
}
