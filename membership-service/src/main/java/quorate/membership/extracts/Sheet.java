package quorate.membership.extracts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to hand out: what it is, what to know of it, and its rows of numbers, texts and {@link
 * Cell}s. {@code stamp} ends the name of its file: of which day it is, and as known when.
 */
public record Sheet(
    String name,
    String stamp,
    String title,
    List<String> notes,
    List<String> columns,
    List<List<@Nullable Object>> rows) {

  /** As the licence of what the NHS publishes wants it said. */
  public static final String ATTRIBUTION =
      "Contains information from NHS England, licensed under the current version of the Open"
          + " Government Licence.";

  public Sheet {
    notes = List.copyOf(notes);
    columns = List.copyOf(columns);
    rows = Collections.unmodifiableList(new ArrayList<>(rows));
  }
}
