package quorate.governance.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A part of a dossier, as people read it. */
public record Section(String title, List<Line> lines) {

  public Section {
    lines = List.copyOf(lines);
  }

  /** The same, its texts read so. */
  Section read(UnaryOperator<String> as) {
    return new Section(
        title, lines.stream().map(line -> new Line(line.name(), as.apply(line.text()))).toList());
  }

  /** What a line is about, and what it says. */
  public record Line(String name, String text) {}

  /** Lines as they are gathered; what says nothing is left out. */
  static final class Lines {
    private final List<Line> lines = new ArrayList<>();

    Lines add(String name, @Nullable String text) {
      if (text != null && !text.isBlank()) {
        lines.add(new Line(name, text));
      }
      return this;
    }

    Lines addAll(String name, List<String> texts) {
      texts.forEach(text -> add(name, text));
      return this;
    }

    Optional<Section> as(String title) {
      return lines.isEmpty() ? Optional.empty() : Optional.of(new Section(title, lines));
    }
  }
}
