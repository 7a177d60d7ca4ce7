package org.candorlint.document.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candorlint.document.Document;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageChain;
import org.candorlint.document.PassageDraft;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.Visibility;
import org.candorlint.document.html.HtmlReader;
import org.candorlint.document.plain.PlainTextReader;
import org.candorlint.text.FoldedText;
import org.candorlint.text.Locators;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;

/**
 * Makes a document of the copy of a message. Its source is the decoded copy with the subject before it; as that stands in no file, places
 * have names.
 */
final class MailCopy {

    private MailCopy() {}

    static Document html(String path, String subject, String copy, List<String> notes) {
        // The parser reads what stands before a page as part of it, a title among the rest.
        String title = subject.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\s+", " ");
        String content = "<title>" + title + "</title>\n" + copy;
        Document document = new HtmlReader().read(SourceText.of(path, content, notes));
        return named(document, document.source().content());
    }

    static Document text(String path, String subject, String copy, List<String> notes) {
        String title = subject.replaceAll("\\s+", " ");
        String content = title + "\n\n" + copy;
        List<PassageDraft> drafts = new ArrayList<>();
        if (title.codePoints().anyMatch(Character::isLetterOrDigit)) {
            var mapped = new FoldedText().copy(content, 0, title.length()).build();
            drafts.add(PassageDraft.of(PassageKind.TITLE, 0, Visibility.VISIBLE, Region.HEAD, mapped));
        }
        SourceText source = SourceText.of(path, content, notes);
        drafts.addAll(PlainTextReader.drafts(source, title.length()));
        return named(new Document(source, Optional.empty(), PassageChain.link(drafts), notes), content);
    }

    /** With a name for the place of every passage. */
    private static Document named(Document document, String content) {
        Locators.Builder locators = new Locators.Builder();
        int paragraph = 0;
        int last = -1;
        for (Passage passage : document.passages()) {
            int start = passage.source(new Span(0, passage.text().length())).start();
            boolean title = passage.index() == 0 && passage.kind() == PassageKind.TITLE;
            if (start > last) {
                paragraph += title ? 0 : 1;
                locators.add(start, title ? "subject" : "paragraph " + paragraph);
                last = start;
            }
        }
        SourceText source = SourceText.of(
                document.source().path(), content, document.source().notes(), locators.build());
        return new Document(
                source,
                document.language(),
                document.passages(),
                document.notes(),
                document.marks(),
                document.unread());
    }
}
