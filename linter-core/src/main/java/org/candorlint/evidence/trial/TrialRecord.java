package org.candorlint.evidence.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.candorlint.rule.Category.Proof;

/**
 * A registered trial, as far as it tells what the trial is worth. Immutable and thread-safe.
 *
 * @param id such as {@code NCT00000102}
 * @param phases such as {@code 1} and {@code 2}; empty where it has none
 * @param masking who did not know who got what, in lower case; empty where the record does not say
 * @param enrolled how many took part, or shall
 * @param estimated whether that number is only planned
 * @param status in lower case, such as {@code completed}
 * @param results whether results are posted
 */
public record TrialRecord(
        String id,
        List<String> phases,
        Allocation allocation,
        String masking,
        OptionalInt enrolled,
        boolean estimated,
        String status,
        boolean results,
        List<String> conditions,
        List<String> interventions) {

    /** How people came into the groups. */
    public enum Allocation {
        RANDOMISED,
        NOT_RANDOMISED,
        UNSAID
    }

    public TrialRecord {
        phases = List.copyOf(phases);
        conditions = List.copyOf(conditions);
        interventions = List.copyOf(interventions);
    }

    /** What it is, such as {@code phase 1/2, not randomised, masked: single, 40 people planned, status unknown, no results posted}. */
    public String described() {
        List<String> parts = new ArrayList<>();
        parts.add(phases.isEmpty() ? "no phase given" : "phase " + String.join("/", phases));
        parts.add(
                switch (allocation) {
                    case RANDOMISED -> "randomised";
                    case NOT_RANDOMISED -> "not randomised";
                    case UNSAID -> "allocation not given";
                });
        parts.add(masking.isEmpty() ? "masking not given" : "masking: " + masking);
        enrolled.ifPresent(count -> parts.add(count + " people" + (estimated ? " planned" : "")));
        parts.add("status " + (status.isEmpty() ? "not given" : status));
        parts.add(results ? "results posted" : "no results posted");
        return String.join(", ", parts);
    }

    /** Why it cannot bear a claim that needs such a proof; empty if it can. */
    public List<String> shortcomings(Proof needed) {
        List<String> reasons = new ArrayList<>();
        if (needed == Proof.STUDY) {
            switch (allocation) {
                case RANDOMISED -> {}
                case NOT_RANDOMISED -> reasons.add("it is not randomised");
                case UNSAID -> reasons.add("it does not say that it is randomised");
            }
            // An early phase asks whether the therapy is safe, not whether it works.
            if (!phases.isEmpty()
                    && phases.stream().allMatch(phase -> phase.startsWith("early") || phase.equals("1"))) {
                reasons.add("a trial of phase " + String.join("/", phases) + " is about safety");
            }
            if (!status.equals("completed")) {
                reasons.add(status.isEmpty() ? "its status is not given" : "its status is " + status);
            }
        }
        if (!results) {
            reasons.add("no results are posted");
        }
        return reasons;
    }
}
