package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

/** A file of another kind is told apart from a dossier with mistakes. */
class ForeignTest {
    private static Reading.Refused refused(byte[] bytes) {
        return (Reading.Refused) DossierReader.read(bytes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 …|a PDF file",
                "{\\rtf1 Words|a document in RTF",
                "<!DOCTYPE html><p>Words|a web page (HTML)",
                "<?xml version='1.0'?><a/>|XML or HTML",
                "The parties agree.|plain text",
                "1. The parties agree.|plain text",
                "Сторони домовилися.|plain text"
            })
    void itIsSaidWhatItLooksLike(String file, String looks) {
        Reading.Refused refused = refused(file.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.cause()).isEqualTo(Reading.Cause.NOT_JSON);
        assertThat(refused.findings().getFirst().message())
                .isEqualTo("This is no JSON, as a dossier is: it looks like " + looks + ".");
    }

    @Test
    void aFileWithNulBytesOfAnotherKindIsNotDamaged() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0x0D};
        byte[] word =
                "PK\u0003\u0004\0\0[Content_Types].xml\0word/document.xml"
                        .getBytes(StandardCharsets.US_ASCII);
        assertThat(refused(picture).findings().getFirst().message()).contains("an image (PNG)");
        assertThat(refused(word).findings().getFirst().message()).contains("a Word document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"format\": clauseline-dossier}", "[1, 2", "{,}"})
    void whatWasMeantAsJsonIsCorrected(String file) {
        assertThat(refused(file.getBytes(StandardCharsets.UTF_8)).cause())
                .isNotEqualTo(Reading.Cause.NOT_JSON);
    }
}
