package org.candorlint.stance;

import java.util.function.Consumer;

/** One place where cues can be found. Implementations are stateless. */
interface StanceSource {

    void read(Claim claim, Consumer<StanceEvidence> evidence);
}
