package org.clauseline.compare.substance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.clauseline.compare.Comparer;
import org.clauseline.compare.Comparison;
import org.clauseline.compare.Redline;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Extras;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SubstanceTest {
    private static List<Finding> findings(String language, String old, String fresh) {
        Draft from = Dossiers.draft("a", "2025-11-20").point("a-1", "1", old).build();
        Draft to = Dossiers.draft("b", "2025-11-23").point("b-1", "1", fresh).build();
        Comparison comparison = Comparer.compare(from, to, List.of(from, to), List.of(), language);
        Names names =
                new Names(
                        Dossiers.dossier("d")
                                .actor(
                                        new Actor(
                                                "us",
                                                "United States",
                                                "",
                                                "",
                                                List.of("US", "Washington"),
                                                Extras.NONE))
                                .build());
        Rules rules = Rules.of(language);
        return new RowReader(rules, new MentionReader(rules, names))
                .read(comparison.rows().getFirst().redline());
    }

    private static List<String> shorts(String language, String old, String fresh) {
        return findings(language, old, fresh).stream()
                .map(finding -> finding.kind() + " " + finding.inShort())
                .toList();
    }

    @Test
    void aNumberAndAConditionOfTheShippedPlan() {
        assertThat(
                        shorts(
                                "en",
                                "Ukraine’s armed forces are capped at 600,000 personnel.",
                                "Ukraine’s armed forces are capped at 800,000 personnel in"
                                        + " peacetime."))
                .containsExactly("NUMBER 600,000 → 800,000", "CONDITION + in peacetime");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The parties shall withdraw.|The parties may withdraw.|MODAL shall → may",
                "en|Troops will be stationed there.|Troops will not be stationed there.|NEGATION +"
                        + " not",
                "en|A fund of $100 billion is set up.|A fund of $100 million is set up.|MONEY $100"
                        + " billion → $100 million",
                "en|A fund of $100 is set up.|A fund of $100 billion is set up.|MONEY $100 → $100"
                        + " billion",
                "en|They keep 50% of it.|They keep 20 per cent of it.|PERCENTAGE 50% → 20 per"
                        + " cent",
                "en|A fund of €5bn is set up.|A fund of €6bn is set up.|MONEY €5bn → €6bn",
                "en|Elections are held within 100 days.|Elections are held within 90"
                        + " days.|NUMBER 100 days → 90 days",
                "en|It ends on 1 May 2026.|It ends on 15 May 2026.|DATE 1 May 2026 → 15 May 2026",
                "en|It ends on November 19, 2025.|It ends on November 20, 2025.|DATE November 19,"
                        + " 2025 → November 20, 2025",
                "en|The jets of Europe are based there.|The jets of NATO are based there.|PARTY"
                        + " Europe → NATO",
                "en|It keeps two hundred tanks.|It keeps three hundred tanks.|NUMBER two hundred →"
                        + " three hundred",
                "de|Die Streitkräfte sind auf 600.000 Soldaten begrenzt.|Die Streitkräfte sind auf"
                        + " 800.000 Soldaten begrenzt.|NUMBER 600.000 → 800.000",
                "de|Die Parteien müssen abziehen.|Die Parteien dürfen abziehen.|MODAL müssen →"
                        + " dürfen",
                "de|Es endet am 1. Januar 2026.|Es endet am 1. März 2026.|DATE 1. Januar 2026 → 1."
                        + " März 2026",
                "de|Der Fonds umfasst 1,5 Mrd. Euro.|Der Fonds umfasst 2,5 Mrd. Euro.|MONEY 1,5"
                        + " Mrd. Euro → 2,5 Mrd. Euro",
                "fr|L’armée est limitée à 600 000 hommes.|L’armée est limitée à 800 000"
                        + " hommes.|NUMBER 600 000 → 800 000",
                "fr|Le pays doit quitter l’OTAN.|Le pays peut quitter l’OTAN.|MODAL doit → peut",
                "fr|La Russie paie 50 pour cent.|La Russie paie 60 pour cent.|PERCENTAGE 50 pour"
                        + " cent → 60 pour cent",
                "fr|Les troupes entrent en ville.|Les troupes n’entrent pas en ville.|NEGATION +"
                        + " pas",
                "es|El fondo tendrá 100 millones de euros.|El fondo tendrá 200 millones de"
                        + " euros.|MONEY 100 millones de euros → 200 millones de euros",
                "es|Termina el 19 de noviembre de 2025.|Termina el 20 de noviembre de 2025.|DATE"
                        + " 19 de noviembre de 2025 → 20 de noviembre de 2025",
                "uk|Збройні сили обмежено до 600 тис. осіб.|Збройні сили обмежено до 800 тис."
                        + " осіб.|NUMBER 600 тис. → 800 тис.",
                "uk|Сторони повинні вивести війська.|Сторони можуть вивести війська.|MODAL повинні"
                        + " → можуть",
                "uk|Вибори відбудуться 1 січня 2026 року.|Вибори відбудуться 1 березня 2026"
                        + " року.|DATE 1 січня 2026 → 1 березня 2026",
                "ru|Фонд составит 100 млрд долларов.|Фонд составит 200 млрд долларов.|MONEY 100"
                        + " млрд долларов → 200 млрд долларов",
                "ru|Войска могут войти в город.|Войска не могут войти в город.|NEGATION + не",
                "ru|Срок равен ста дням.|Срок равен двадцати дням.|NUMBER ста → двадцати",
                "sw|Fedha ni 10% leo.|Fedha ni 20% leo.|PERCENTAGE 10% → 20%",
            })
    void whatChangesIsReadByTheRulesOfTheLanguage(
            String language, String old, String fresh, String expected) {
        assertThat(shorts(language, old, fresh)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The limit is 600,000 men.|The limit is 600 000 men.",
                "en|It lasts thirty days.|It lasts 30 days.",
                "en|The cost is $1.5 billion.|The cost is 1.5 billion dollars.",
                "en|It follows from Article 5(1)(a) and point 21.|It follows from Article 6(1)(a)"
                        + " and point 19.",
                "en|It holds on the terms in 10a to 10c.|It holds on the terms in 11a to 11c.",
                "en|The forces of Ukraine leave.|The Ukrainian forces leave.",
                "en|Then the US pays.|Then the United States pays.",
                "de|Sie darf nach Artikel 5 Absatz 2 gehen.|Sie darf nach Artikel 6 Absatz 3"
                        + " gehen.",
                "uk|Відповідно до пункту 3 сторони діють.|Відповідно до пункту 4 сторони діють.",
                "uk|Війська Росії відходять.|Російські війська відходять.",
            })
    void whatSaysTheSameIsNoChange(String language, String old, String fresh) {
        assertThat(shorts(language, old, fresh)).isEmpty();
    }

    @Test
    void ofAWholePointThatIsNewOnlyTheFiguresCount() {
        Redline fresh =
                new Redline(
                        List.of(
                                new Run(
                                        Mark.ADDED,
                                        "Ukraine shall not hold elections before 100 days have"
                                                + " passed.",
                                        false,
                                        0)));
        Rules rules = Rules.of("en");
        Names names = new Names(Dossiers.dossier("d").build());
        assertThat(new RowReader(rules, new MentionReader(rules, names)).read(fresh))
                .extracting(Finding::inShort)
                .containsExactly("+ 100 days");
    }

    @Test
    void aPassageThatMovesInsideAPointTakesItsFiguresAlong() {
        assertThat(
                        findings(
                                "en",
                                "Within 30 days all prisoners of war are exchanged by both sides."
                                        + " The border commission meets every spring in the old"
                                        + " capital and reports to the council.",
                                "The border commission meets every spring in the old capital and"
                                        + " reports to the council. Within 30 days all prisoners of"
                                        + " war are exchanged by both sides."))
                .isEmpty();
    }

    @Property(tries = 300)
    void anyTextsCanBeRead(@ForAll String old, @ForAll String fresh, @ForAll boolean english) {
        Redline redline =
                new Redline(
                        List.of(
                                new Run(Mark.REMOVED, old, false, 0),
                                new Run(Mark.ADDED, fresh, false, 0)));
        Rules rules = Rules.of(english ? "en" : "uk");
        Names names = new Names(Dossiers.dossier("d").build());
        assertThat(new RowReader(rules, new MentionReader(rules, names)).read(redline))
                .allSatisfy(finding -> assertThat(finding.before() + finding.after()).isNotEmpty());
    }
}
