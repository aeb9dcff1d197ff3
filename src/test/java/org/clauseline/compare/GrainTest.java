package org.clauseline.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clauseline.compare.Comparing.marked;
import static org.clauseline.compare.Comparing.redline;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

class GrainTest {
    private static String marks(Grain grain, String old, String fresh) {
        return marked(new Redline(grain.of(redline(old, fresh, "").runs())));
    }

    @Test
    void aPhraseJoinsChangesWithFewWordsBetweenThem() {
        String old = "Troops leave the old fort and the gray town before winter comes.";
        String fresh = "Troops leave the new fort and the green town before winter comes.";

        assertThat(marks(Grain.WORD, old, fresh))
                .isEqualTo(
                        "Troops leave the [old ]{new }fort and the [gray ]{green }town before"
                                + " winter comes.");
        assertThat(marks(Grain.PHRASE, old, fresh))
                .isEqualTo(
                        "Troops leave the [old fort and the gray ]{new fort and the green }town"
                                + " before winter comes.");
    }

    @Test
    void lettersMarkOnlyWhatDiffersInAWord() {
        assertThat(marks(Grain.LETTER, "They withdraw all troops.", "They withdrew all troops."))
                .isEqualTo("They withdr[a]{e}w all troops.");
    }

    @Test
    void aLetterIsNeverCutFromItsMarks() {
        assertThat(marks(Grain.LETTER, "Le ve\u0301lo rouge.", "Le ve\u0300lo rouge."))
                .isEqualTo("Le v[e\u0301]{e\u0300}lo rouge.");
    }

    @Property(tries = 500)
    void anyGrainGivesBothTextsBack(@ForAll String old, @ForAll String fresh) {
        Redline words = redline(old, fresh, "");
        for (Grain grain : Grain.values()) {
            Redline shown = new Redline(grain.of(words.runs()));
            assertThat(shown.oldText()).isEqualTo(old);
            assertThat(shown.newText()).isEqualTo(fresh);
        }
    }
}
