<#-- One block a library, in the order of their names. -->
Candor is licensed under the Apache License 2.0 (LICENSE). It is handed out with the libraries below, unchanged, each
under its own licence; the texts and notices that a library brings are in its jar, in META-INF.

<#list dependencyMap?sort_by(["key", "id"]) as entry>
${entry.key.groupId}:${entry.key.artifactId}:${entry.key.version}
    ${(entry.key.name)!entry.key.artifactId}<#if entry.key.url?has_content>, ${entry.key.url}</#if>
    licence: ${entry.value?join(" or ")}
</#list>

The language models (org.apache.opennlp:opennlp-models-*) are published by the Apache Software Foundation under the
Apache License 2.0. Those for English were trained on the Universal Dependencies treebank English Web Treebank.
The classes of alike words that Candor's own models use were computed from the word vectors of the sentence encoder
all-MiniLM-L6-v2 (Apache License 2.0); the encoder itself is not part of Candor. Candor's own models were trained on
copy written for it, and stand under Candor's licence.
