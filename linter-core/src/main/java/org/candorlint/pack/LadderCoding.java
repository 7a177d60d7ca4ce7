package org.candorlint.pack;

import org.candorlint.rule.ClaimLadder;

/** How much a claim claims, in a binary pack. */
final class LadderCoding {

    private LadderCoding() {}

    static void write(BinaryOutput out, ClaimLadder ladder) {
        out.texts(ladder.products());
        out.texts(ladder.conditions());
        WordCoding.patterns(out, ladder.fewerIsMore());
        out.list(ladder.scales(), (o, scale) -> {
            o.text(scale.id());
            o.text(scale.rests());
            o.list(scale.rungs(), (own, rung) -> {
                own.text(rung.id());
                WordCoding.patterns(own, rung.match());
            });
        });
        out.list(ladder.designs(), (o, design) -> {
            o.text(design.id());
            o.flag(design.controlled());
        });
    }

    static ClaimLadder ladder(BinaryInput in) {
        return new ClaimLadder(
                in.texts(),
                in.texts(),
                WordCoding.patterns(in),
                in.list(i -> new ClaimLadder.Scale(
                        i.text(), i.text(), i.list(own -> new ClaimLadder.Rung(own.text(), WordCoding.patterns(own))))),
                in.list(i -> new ClaimLadder.Design(i.text(), i.flag())));
    }
}
