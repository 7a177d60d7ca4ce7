package org.candorlint.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.candorlint.rule.Advice;
import org.candorlint.rule.AdviceBook;

/** Which edits rules offer, in a binary pack. */
final class AdviceCoding {

    private AdviceCoding() {}

    static void write(BinaryOutput out, AdviceBook book) {
        out.list(new TreeMap<>(book.all()).entrySet(), (o, entry) -> {
            Advice advice = entry.getValue();
            o.text(entry.getKey());
            o.list(advice.offers(), BinaryOutput::constant);
            WordCoding.patterns(o, advice.drop());
            o.text(advice.text());
            o.text(advice.needs());
        });
    }

    static AdviceBook advice(BinaryInput in) {
        Map<String, Advice> all = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            all.put(
                    in.text(),
                    new Advice(
                            in.list(i -> i.constant(Advice.Offer.class)),
                            WordCoding.patterns(in),
                            in.text(),
                            in.text()));
        }
        return new AdviceBook(all);
    }
}
