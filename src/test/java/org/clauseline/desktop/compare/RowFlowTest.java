package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Snapshot;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

@FxTest
class RowFlowTest {
    private static final double WIDTH = 200;
    private static final double HEIGHT = 300;

    private int made;
    private double tall = 1;
    private final RowFlow<String> flow =
            new RowFlow<>(
                    item -> {
                        made++;
                        return new Row(Integer.parseInt(item));
                    });

    /** A row whose height follows from its number and its width. */
    private final class Row extends Region {
        private final int number;

        Row(int number) {
            this.number = number;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return tall * (20 + number % 7 * 8_000 / width);
        }
    }

    private void show(int count) {
        List<String> items = IntStream.range(0, count).mapToObj(Integer::toString).toList();
        flow.setItems(items, 0, 0);
        lay();
    }

    private void lay() {
        Snapshot.of(flow, WIDTH, HEIGHT);
    }

    private List<Row> inOrder() {
        return flow.getChildrenUnmodifiable().stream()
                .map(RowFlowTest.Row.class::cast)
                .sorted((a, b) -> Integer.compare(a.number, b.number))
                .toList();
    }

    private void assertWhole() {
        List<Row> rows = inOrder();
        for (int i = 1; i < rows.size(); i++) {
            Row above = rows.get(i - 1);
            assertThat(rows.get(i).number).isEqualTo(above.number + 1);
            assertThat(rows.get(i).getLayoutY())
                    .isCloseTo(above.getLayoutY() + above.getHeight(), within(1.0));
        }
        assertThat(rows.getFirst().getLayoutY()).isLessThanOrEqualTo(0);
        assertThat(rows.getLast().getLayoutY() + rows.getLast().getHeight())
                .isGreaterThanOrEqualTo(HEIGHT - 1);
    }

    @Test
    void onlyRowsInViewExist() {
        show(2_000);
        assertThat(flow.getChildrenUnmodifiable()).hasSizeLessThan(20);
        assertThat(made).isLessThan(20);
        assertWhole();
    }

    @Test
    void scrollingThereAndBackEndsWhereItBegan() {
        show(2_000);
        flow.scrollTo(1_000.5);
        lay();
        RowFlow.InView before = flow.inView().get();
        for (int i = 0; i < 50; i++) {
            flow.scrollBy(137);
            lay();
            assertWhole();
        }
        for (int i = 0; i < 50; i++) {
            flow.scrollBy(-137);
            lay();
            assertWhole();
        }
        assertThat(flow.inView().get().first()).isCloseTo(before.first(), within(1e-6));
    }

    @Test
    void theEndsStopTheScrolling() {
        show(30);
        flow.scrollBy(-500);
        lay();
        assertThat(flow.inView().get().first()).isZero();
        flow.scrollBy(1e6);
        lay();
        assertThat(flow.inView().get().last()).isEqualTo(30);
        assertWhole();
    }

    @Test
    void anyRowCanBeBroughtIntoView() {
        show(2_000);
        for (int row : new int[] {1_999, 0, 3, 1_200, 1_199, 1_201}) {
            flow.reveal(row);
            lay();
            assertThat(flow.inView().get().first()).isLessThanOrEqualTo(row);
            assertThat(flow.inView().get().last()).isGreaterThanOrEqualTo(row + 1);
            flow.show(row);
            lay();
            assertWhole();
        }
    }

    @Test
    void anotherWidthMeasuresAnew() {
        show(100);
        double tall = inOrder().get(3).getHeight();
        Snapshot.of(flow, 400, HEIGHT);
        assertThat(inOrder().get(3).getHeight()).isLessThan(tall);
        assertThat(inOrder()).allSatisfy(row -> assertThat(row.getWidth()).isEqualTo(400));
    }

    @Test
    void nothingAndOneRowAreShownToo() {
        show(0);
        assertThat(flow.inView().get()).isEqualTo(RowFlow.InView.NOTHING);
        assertThat(flow.getChildrenUnmodifiable()).isEmpty();
        show(1);
        assertThat(flow.getChildrenUnmodifiable()).hasSize(1);
        Node only = flow.getChildrenUnmodifiable().getFirst();
        assertThat(only.getLayoutY()).isZero();
    }

    @Test
    void rowsThatAreMadeAnewStayWhereTheyAreWhateverTheirHeight() {
        show(2_000);
        flow.scrollTo(1_003.5);
        lay();
        tall = 3;
        flow.rebuild();
        lay();
        assertThat(flow.inView().get().first()).isCloseTo(1_003.5, within(0.01));
        tall = 0.5;
        flow.rebuild();
        flow.setItems(List.copyOf(flow.items()), 1_003, flow.past());
        lay();
        assertThat(flow.inView().get().first()).isCloseTo(1_003.5, within(0.05));
    }
}
