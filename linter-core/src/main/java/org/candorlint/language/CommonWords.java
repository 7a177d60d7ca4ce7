package org.candorlint.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which language a text looks like by the small words that hold its sentences together: a sign that costs nothing, where a detector needs
 * a model. Immutable and thread-safe.
 *
 * @param words that have letters
 * @param english how many are small words of English and of no other language that is likely here
 * @param englishKinds how many different ones
 * @param other how many are small words of other languages
 * @param otherScript how many are written in letters that English does not have
 */
record CommonWords(int words, int english, int englishKinds, int other, int otherScript) {

    // Without "a", "in", "on", "an", "no", "me" and "he", which are as common elsewhere.
    private static final Set<String> ENGLISH = words("""
            about after and are because been before but by can could does each every for from had have
            his how if into it its may more most not of only or our out should some such than that the
            their them then there these they this those through to up what when where which who why
            with within without would you your yours is be as at we us my was were will has any all
            other until during between here
            """);

    // Of Romance, Germanic and Slavic languages, Turkish, Hungarian, Vietnamese, Tagalog, Malay, Indonesian and
    // Swahili.
    private static final Set<String> OTHER = words("""
            el los las una del que por con para su sus como más pero y desde sin muy este esta ser
            puede nuestro nuestra os um uma dos das não mais seu sua ao pelo pela é são nosso nossa
            com em sem de la da le les des du une et est dans pour sur avec votre nos vous nous ne pas
            au aux ces il gli della delle dei che di è sono nel nella alla per più și în pentru care
            der den dem und ist mit für von auf ein eine einer nicht sich auch bei nach wir ihre
            unsere zu het een van voor niet zijn wij uw onze og det som til på och att är av ikke się
            nie jest oraz dla na że je jsou pro ve bir için ile hogy egy és az của và là cho các được
            ang ng mga sa ay yang dan untuk dengan dari ini kami tidak wa ya kwa katika
            """);

    private static final int LONGEST = Stream.concat(ENGLISH.stream(), OTHER.stream())
            .mapToInt(String::length)
            .max()
            .orElse(0);

    private static final int FIRST_BEYOND_ASCII = 0x80;

    static CommonWords of(String text) {
        int words = 0;
        int english = 0;
        int other = 0;
        int script = 0;
        Set<String> kinds = new HashSet<>();
        int start = -1;
        boolean letters = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (isOwnWord(c)) {
                words++;
                script++;
            }
            boolean inside = Character.isLetterOrDigit(c) && !isOwnWord(c);
            if (inside && start < 0) {
                start = i;
                letters = false;
            }
            letters |= inside && Character.isLetter(c);
            if (inside || start < 0) {
                continue;
            }
            if (letters) {
                words++;
                String word =
                        i - start > LONGEST ? "" : text.substring(start, i).toLowerCase(Locale.ROOT);
                if (ENGLISH.contains(word)) {
                    english++;
                    kinds.add(word);
                } else if (OTHER.contains(word)) {
                    other++;
                } else if (isOtherScript(text, start, i)) {
                    script++;
                }
            }
            start = -1;
        }
        return new CommonWords(words, english, kinds.size(), other, script);
    }

    /** Of how many of a hundred words it is so. */
    double englishShare() {
        return words == 0 ? 0 : (double) english / words;
    }

    double otherShare() {
        return words == 0 ? 0 : (double) other / words;
    }

    /** Whether most of it is written in letters that English does not have. */
    boolean isOtherScript() {
        return 2 * otherScript > words;
    }

    /** Whether small words of English hold it together. */
    boolean isEnglish() {
        return englishKinds >= 2 && englishShare() >= 0.12 && english > other;
    }

    CommonWords plus(CommonWords next) {
        return new CommonWords(
                words + next.words,
                english + next.english,
                Math.max(englishKinds, next.englishKinds),
                other + next.other,
                otherScript + next.otherScript);
    }

    private static Set<String> words(String lines) {
        return Set.of(lines.strip().split("\\s+"));
    }

    private static boolean isOtherScript(String text, int start, int end) {
        int codePoint = text.codePointAt(start);
        if (codePoint < FIRST_BEYOND_ASCII || !Character.isLetter(codePoint)) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        // A letter or two of Greek are signs of science: "TNF-α", "β".
        boolean sign = script == Character.UnicodeScript.GREEK && end - start <= 2;
        return script != Character.UnicodeScript.LATIN && !sign;
    }

    /** Signs that are words, or nearly, without spaces between them. */
    private static boolean isOwnWord(char c) {
        return (c >= '\u3040' && c <= '\u30FF') || (c >= '\u3400' && c <= '\u9FFF') || (c >= '\u0E00' && c <= '\u0E7F');
    }
}
