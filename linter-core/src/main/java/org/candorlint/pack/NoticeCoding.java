package org.candorlint.pack;

import org.candorlint.rule.ApprovedProduct;
import org.candorlint.rule.Notice;
import org.candorlint.rule.Provision;

/** Notices and approved products in a binary pack. */
final class NoticeCoding {

    private NoticeCoding() {}

    static void write(BinaryOutput out, Notice notice) {
        out.text(notice.id());
        out.text(notice.provision());
        out.constant(notice.applies());
        out.constant(notice.trigger());
        out.constant(notice.status());
        out.text(notice.text());
        out.flag(notice.largestFont());
        out.text(notice.note());
    }

    static Notice notice(BinaryInput in) {
        return new Notice(
                in.text(),
                in.text(),
                in.constant(Notice.Applies.class),
                in.constant(Notice.Trigger.class),
                in.constant(Provision.Confidence.class),
                in.text(),
                in.flag(),
                in.text());
    }

    static void write(BinaryOutput out, ApprovedProduct product) {
        out.text(product.name());
        out.text(product.generic());
        out.text(product.maker());
        out.text(product.kind());
        out.text(product.approved());
        out.constant(product.status());
        out.text(product.regulator());
        out.list(product.uses(), (o, use) -> {
            o.text(use.indication());
            o.texts(use.words());
        });
    }

    static ApprovedProduct product(BinaryInput in) {
        return new ApprovedProduct(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.constant(Provision.Confidence.class),
                in.text(),
                in.list(i -> new ApprovedProduct.Use(i.text(), i.texts())));
    }
}
