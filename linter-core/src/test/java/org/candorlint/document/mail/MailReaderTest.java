package org.candorlint.document.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.candorlint.document.Document;
import org.candorlint.document.ReadPassages;
import org.candorlint.document.UnreadablePage;
import org.junit.jupiter.api.Test;

class MailReaderTest {

    private static final String FROM = "From: clinic@example.org\nMIME-Version: 1.0\n";

    private static Document read(String mail) {
        return new MailReader().read("a.eml", mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_html_of_a_message_is_preferred_and_the_subject_is_its_title() {
        Document document = read(FROM
                + "Subject: =?UTF-8?Q?Knees_=26_hips_=E2=80=93_<new>?=\n"
                + "Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: multipart/alternative; boundary=a\n\n"
                + "--a\nContent-Type: text/plain\n\nPlain.\n--a\nContent-Type: text/html; charset=utf-8\n"
                + "Content-Transfer-Encoding: quoted-printable\n\n"
                + "<!doctype html><html><head><style>p {}</style></head><body><h1>Caf=C3=A9</h1><p>Our injection =\nregrows cartilage.</p></body></html>\n"
                + "--a--\n--m\nContent-Type: application/pdf; name=\"offer.pdf\"\nContent-Disposition: attachment; filename=\"offer.pdf\"\n\n"
                + "%PDF\n--m--\n");

        assertThat(ReadPassages.placed(document))
                .containsExactly(
                        "title: Knees & hips \u2013 <new> [subject]",
                        "heading: Caf\u00e9 [paragraph 1]",
                        "paragraph: Our injection regrows cartilage. [paragraph 2]");
        assertThat(document.notes()).containsExactly("attachments were not read: offer.pdf");
    }

    @Test
    void a_message_without_html_is_plain_text() {
        assertThat(ReadPassages.placed(read(FROM + "Subject: Knees\nContent-Type: text/plain; charset=iso-8859-1\n"
                        + "Content-Transfer-Encoding: base64\n\nV2UgaGVscC4KCi0gb25lCg==\n")))
                .containsExactly(
                        "title: Knees [subject]", "paragraph: We help. [paragraph 1]", "list-item: one [paragraph 2]");
        assertThat(ReadPassages.placed(read(FROM + "\nNo subject.\n")))
                .containsExactly("paragraph: No subject. [paragraph 1]");
    }

    @Test
    void an_encrypted_message_says_so() {
        assertThatThrownBy(
                        () -> read(FROM + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nabc\n"))
                .isInstanceOf(UnreadablePage.class)
                .hasMessage("the document is encrypted, so it cannot be checked");
    }

    @Test
    void parts_nested_without_end_are_given_up_or_read() {
        StringBuilder mail = new StringBuilder(FROM);
        for (int i = 0; i < 5_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        mail.append("Content-Type: text/plain\n\nend\n");

        try {
            assertThat(ReadPassages.placed(read(mail.toString()))).contains("paragraph: end [paragraph 1]");
        } catch (UnreadablePage e) {
            assertThat(e).hasMessageStartingWith("the document is broken");
        }
    }
}
