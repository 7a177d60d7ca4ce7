package org.candorlint.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.candorlint.language.Sentence;
import org.candorlint.language.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenNlpAnnotatorTest {

    private static final List<String> PASSAGES = List.of(
            "Our cells don’t cure arthritis; they reduce pain/stiffness. Is it safe? Absolutely.",
            "Lasting relief.Our clinic gives 5 mg/ml, up to 10cc's of ReNew™ (see below).",
            "STEM CELLS HEAL JOINTS",
            "Patients with degenerated discs were healed — \"90% of them,\" says our lead physician.",
            "The U.S. regulator has not approved it, and we can't promise you'll feel better.");

    private final OpenNlpAnnotator annotator = new OpenNlpAnnotator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our/PRON cells/NOUN heal/VERB your/PRON knee/NOUN ./PUNCT",
                "We/PRON ca/AUX n't/PART cure/VERB you/PRON ./PUNCT",
                "It/PRON 's/AUX safe/ADJ ;/PUNCT the/DET patient/NOUN 's/PART knee/NOUN healed/VERB ./PUNCT",
                "This/PRON is/AUX a/DET life-changing/ADJ treatment/NOUN ./PUNCT",
            })
    void gives_universal_dependencies_tags(String expected) {
        assertThat(tagged(withoutTags(expected))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stem Cells Heal Your Knee", "STEM CELLS HEAL YOUR KNEE"})
    void capitals_of_a_heading_do_not_make_names(String heading) {
        assertThat(sentence(heading).tags()).doesNotContain("PROPN");
    }

    @Test
    void lemmas_are_lower_case_base_forms() {
        assertThat(sentence("Patients' knees were healed.").lemmas())
                .containsExactly("patient", "'", "knee", "be", "heal", ".");
        assertThat(sentence("Exosomes and MSCs regenerate discs.").lemmas())
                .containsExactly("exosome", "and", "msc", "regenerate", "disc", ".");
    }

    @Test
    void clitics_have_the_lemma_of_their_full_word() {
        assertThat(sentence("We won't say you'll walk, it's not safe.").lemmas())
                .containsExactly(
                        "we", "will", "not", "say", "you", "will", "walk", ",", "it", "be", "not", "safe", ".");
    }

    @Test
    void comparatives_and_superlatives_keep_their_form() {
        assertThat(sentence("It is safer and better than the best surgery.").lemmas())
                .contains("safer", "better", "best");
    }

    @Test
    void words_that_the_model_does_not_know_are_their_own_lemma() {
        assertThat(sentence("Zyxxoflorin 5,000 works.").lemmas()).startsWith("zyxxoflorin", "5,000");
    }

    @Test
    void tokens_stand_in_order_and_cover_all_but_white_space() {
        for (String text : PASSAGES) {
            int covered = 0;
            int last = 0;
            for (Sentence sentence : sentences(annotator, text)) {
                for (Token token : sentence.tokens()) {
                    assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
                    assertThat(token.span().isEmpty()).isFalse();
                    last = token.span().end();
                    covered += token.span().length();
                }
            }
            assertThat(covered).isEqualTo(text.replace(" ", "").length());
        }
    }

    @Test
    void there_is_a_tag_and_a_lemma_for_each_token() {
        for (String text : PASSAGES) {
            for (Sentence sentence : sentences(annotator, text)) {
                assertThat(sentence.tags()).hasSameSizeAs(sentence.tokens()).noneMatch(tag -> tag.contains("+"));
                assertThat(sentence.lemmas()).hasSameSizeAs(sentence.tokens());
            }
        }
    }

    @Test
    void a_very_long_sentence_is_tagged_throughout() {
        Sentence sentence = sentence("our cells heal knees and ".repeat(70));

        assertThat(sentence.tags()).hasSize(350);
    }

    @Test
    void a_sentence_without_end_is_cut_behind_a_word() {
        List<Sentence> sentences = sentences(annotator, "our cells heal knees and ".repeat(500));

        assertThat(sentences).hasSizeBetween(7, 10).allSatisfy(sentence -> {
            assertThat(sentence.text()).hasSizeLessThanOrEqualTo(SentenceSplitter.LONGEST);
            assertThat(List.of("our", "cells", "heal", "knees", "and"))
                    .contains(sentence.text().substring(sentence.text().lastIndexOf(' ') + 1));
        });
        assertThat(sentences.stream().mapToInt(s -> s.tags().size()).sum()).isEqualTo(2500);
    }

    @Test
    void a_word_without_end_is_cut_where_no_character_is_halved() {
        List<Sentence> sentences = sentences(annotator, "a" + "\uD83D\uDE00".repeat(5_000));

        assertThat(sentences.stream().map(Sentence::text).collect(Collectors.joining()))
                .isEqualTo("a" + "\uD83D\uDE00".repeat(5_000));
        assertThat(sentences)
                .hasSizeGreaterThan(5)
                .noneMatch(s -> Character.isLowSurrogate(s.text().charAt(0)));
    }

    @Test
    void eight_threads_get_what_one_gets() throws InterruptedException, ExecutionException {
        String expected = everything(new OpenNlpAnnotator(new Models()));
        OpenNlpAnnotator shared = new OpenNlpAnnotator(new Models());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> results = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                results.add(threads.submit(() -> everything(shared)));
            }
            for (Future<String> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void clear_copy_needs_no_model_for_sentences_and_tokens() {
        Models models = new Models();

        for (Sentence sentence : sentences(new OpenNlpAnnotator(models), PASSAGES.get(0))) {
            assertThat(sentence.tokens()).isNotEmpty();
        }

        assertThat(models.sentences.isMade()).isFalse();
        assertThat(models.tokens.isMade()).isFalse();
        assertThat(models.weights.isMade()).isFalse();
        assertThat(models.lemmas.isMade()).isFalse();
    }

    @Test
    void tags_load_the_tagger_and_not_the_lemmatizer() {
        Models models = new Models();

        sentences(new OpenNlpAnnotator(models), PASSAGES.get(0)).get(0).tags();

        assertThat(models.weights.isMade()).isTrue();
        assertThat(models.lemmas.isMade()).isFalse();
    }

    private String tagged(String text) {
        Sentence sentence = sentence(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            words.add(sentence.tokens().get(i).text() + "/" + sentence.tags().get(i));
        }
        return String.join(" ", words);
    }

    private static String withoutTags(String tagged) {
        StringBuilder text = new StringBuilder();
        for (String word : tagged.split(" ", -1)) {
            String form = word.substring(0, word.lastIndexOf('/'));
            text.append(text.isEmpty() || form.contains("'") ? "" : " ").append(form);
        }
        return text.toString();
    }

    private Sentence sentence(String text) {
        return sentences(annotator, text).get(0);
    }

    private static List<Sentence> sentences(OpenNlpAnnotator annotator, String text) {
        return Sentence.of(List.of(Marked.paragraph(text)), annotator);
    }

    private static String everything(OpenNlpAnnotator annotator) {
        StringBuilder result = new StringBuilder();
        for (String text : PASSAGES) {
            for (Sentence sentence : sentences(annotator, text)) {
                result.append(sentence.tokens()).append(sentence.tags()).append(sentence.lemmas());
            }
        }
        return result.toString();
    }
}
