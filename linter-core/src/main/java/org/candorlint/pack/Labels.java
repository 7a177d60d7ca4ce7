package org.candorlint.pack;

import java.util.List;
import java.util.stream.Stream;
import org.candorlint.document.PassageKind;
import org.candorlint.rule.Advice;
import org.candorlint.rule.Category;
import org.candorlint.rule.Notice;
import org.candorlint.rule.Provision;
import org.candorlint.rule.Rule;
import org.candorlint.rule.Severity;
import org.candorlint.rule.Status;
import org.candorlint.stance.Cue;
import org.candorlint.stance.Stance;

/** The closed sets of names that files choose from. */
final class Labels {

    static final Choice<Severity> SEVERITIES = Choice.of("severity", Severity.class);
    static final Choice<Configuration.Level> LEVELS = Choice.of("severity", Configuration.Level.class);
    /** What lets a claim stand. */
    static final Choice<Category.Proof> PROOFS = Choice.of("evidence", Category.Proof.class);

    static final Choice<Advice.Offer> OFFERS = Choice.of("kind of edit", Advice.Offer.class);

    static final Choice<Status> STATUSES = Choice.of("status", Status.class);
    static final Choice<Stance> STANCES = Choice.of("stance", Stance.class);
    /** What is asserted is a claim, so nothing is excused for it. */
    static final Choice<Stance> EXCUSES = Choice.of("stance", Stance.class, s -> s != Stance.ASSERTED);

    static final Choice<Cue.Direction> DIRECTIONS = Choice.of("direction", Cue.Direction.class);
    static final Choice<Cue.Scope> SCOPES = Choice.of("scope", Cue.Scope.class);
    static final Choice<Rule.Topic> TOPICS = Choice.of("topic", Rule.Topic.class);
    static final Choice<Rule.Scope> CONFLICT_SCOPES = Choice.of("scope", Rule.Scope.class);
    static final Choice<PassageKind> PASSAGES = Choice.of("kind of passage", PassageKind.class);
    static final Choice<Provision.Kind> PROVISION_KINDS = Choice.of("kind of provision", Provision.Kind.class);
    static final Choice<Provision.Confidence> CONFIDENCES = Choice.of("status", Provision.Confidence.class);

    static final Choice<Notice.Applies> NOTICE_PLACES = Choice.of("place", Notice.Applies.class);
    static final Choice<Notice.Trigger> NOTICE_TRIGGERS = Choice.of("trigger", Notice.Trigger.class);
    static final Choice<Rule.NoticeOutcome> NOTICE_OUTCOMES = Choice.of("outcome", Rule.NoticeOutcome.class);
    static final Choice<String> LAYOUTS = Choice.of("layout", List.of("largest-font"));

    /** Where evidence of a kind of page may stand. */
    static final Choice<String> PLACES = Choice.of(
            "kind of passage",
            Stream.concat(Stream.of(PageKindsFile.ANYWHERE, "body"), PASSAGES.names().keySet().stream())
                    .toList());

    private Labels() {}
}
