package org.stegvis.house;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in a page template that a reader would see as they stand, whatever her language. */
final class RawWords {

    /** The name of the product, which is the same in every language. */
    private static final String PRODUCT = "Stegvis";

    private static final Pattern PART =
            Pattern.compile("<!--.*?-->|<(/?)([a-zA-Z!][\\w-]*)((?:[^>\"]|\"[^\"]*\")*)>|[^<]+", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s(alt|title|placeholder|aria-label)=\"([^\"]+)\"");
    private static final Set<String> EMPTY = Set.of("meta", "link", "input", "br", "img", "hr", "!doctype");

    private RawWords() {}

    /** The words outside elements whose text is put in, and in attributes that are read aloud or shown. */
    static Set<String> of(String template) {
        Set<String> raw = new TreeSet<>();
        Deque<Boolean> replaced = new ArrayDeque<>();
        Matcher part = PART.matcher(template);
        while (part.find()) {
            String tag = part.group(2);
            if (tag == null) {
                if (!replaced.contains(true)
                        && part.group().codePoints().anyMatch(Character::isLetter)
                        && !part.group().startsWith("<!--")
                        && !part.group().strip().equals(PRODUCT)) {
                    raw.add(part.group().strip());
                }
            } else if ("/".equals(part.group(1))) {
                replaced.pop();
            } else {
                ATTRIBUTE.matcher(part.group(3)).results().forEach(found -> raw.add(found.group(2)));
                boolean closed = EMPTY.contains(tag.toLowerCase(java.util.Locale.ROOT))
                        || part.group(3).endsWith("/");
                if (!closed) {
                    replaced.push(isReplaced(tag, part.group(3)));
                }
            }
        }
        return raw;
    }

    private static boolean isReplaced(String tag, String attributes) {
        return attributes.contains("th:text=")
                || attributes.contains("th:utext=")
                || tag.equals("style")
                || tag.equals("script");
    }
}
