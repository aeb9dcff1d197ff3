package org.clauseline.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.exchange.document.Encodings.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the encoding of a text is found. */
class EncodingsTest {
    private static final String UKRAINIAN = "1. Сторони погоджуються негайно припинити вогонь.";
    private static final String RUSSIAN = "1. Стороны немедленно прекращают огонь на всей линии.";
    private static final String FRENCH = "1. L’État reconnaît les frontières – dès à présent.";

    private static Decoded decode(byte[] bytes) {
        return Encodings.decode(bytes, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, 1. Сторони погоджуються негайно припинити вогонь.",
        "windows-1251, 1. Стороны немедленно прекращают огонь на всей линии.",
        "KOI8-U, 1. Сторони погоджуються негайно припинити вогонь.",
        "KOI8-U, 1. Стороны немедленно прекращают огонь на всей линии.",
        "windows-1252, 1. L’État reconnaît les frontières – dès à présent.",
        "windows-1252, § 5 Die Parteien müssen über Übergänge entscheiden.",
        "UTF-16LE, 1. Сторони погоджуються негайно припинити вогонь.",
        "UTF-16BE, 1. Сторони погоджуються негайно припинити вогонь.",
        "UTF-16LE, 1. The Parties agree.",
        "UTF-16BE, 1. The Parties agree."
    })
    void what_has_no_mark_is_guessed_and_said_to_be(Charset charset, String text) {
        Decoded decoded = decode(text.getBytes(charset));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.encoding()).isEqualTo(charset);
        assertThat(decoded.guessed()).isTrue();
        assertThat(decoded.damaged()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_settles_it_and_is_no_part_of_the_text(Charset charset) {
        Decoded decoded = decode(("\uFEFF" + RUSSIAN).getBytes(charset));

        assertThat(decoded.text()).isEqualTo(RUSSIAN);
        assertThat(decoded.encoding()).isEqualTo(charset);
        assertThat(decoded.guessed()).isFalse();
    }

    @Test
    void bytes_that_are_utf_8_are_no_guess() {
        Decoded decoded = decode((UKRAINIAN + FRENCH).getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.encoding()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoded.guessed()).isFalse();
    }

    @Test
    void a_broken_byte_in_a_long_utf_8_text_leaves_it_utf_8_and_is_told() {
        byte[] bytes = UKRAINIAN.getBytes(StandardCharsets.UTF_8);
        bytes[5] = (byte) 0xFF;

        Decoded decoded = decode(bytes);

        assertThat(decoded.encoding()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoded.damaged()).isTrue();
    }

    @Test
    void the_reader_can_name_another() {
        byte[] bytes = UKRAINIAN.getBytes(Encodings.CYRILLIC);

        Decoded decoded = Encodings.decode(bytes, Optional.of(Encodings.WESTERN));

        assertThat(decoded.encoding()).isEqualTo(Encodings.WESTERN);
        assertThat(decoded.text()).startsWith("1. Ñòîðîíè");
    }

    @Test
    void next_to_nothing_is_read_too() {
        assertThat(decode(new byte[0]).text()).isEmpty();
        assertThat(decode(new byte[] {'a'}).text()).isEqualTo("a");
        assertThat(decode(new byte[] {(byte) 0xFF, (byte) 0xFE}).text()).isEmpty();
    }
}
