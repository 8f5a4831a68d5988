package quorate.membership.register;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.membership.known.Moment;

/** The list sizes of a practice, where they are known. */
public record ListSizes(@Nullable ListSize registered, @Nullable ListSize weighted) {

  public static final ListSizes UNKNOWN = new ListSizes(null, null);

  // One step down the index for each practice and basis, however many months there are.
  private static final String AS_OF =
      """
      select p.practice, b.basis, s.patients, s.asof, s.version, s.file
      from unnest(string_to_array(?2, ' ')) p (practice)
      cross join (values ('registered'), ('weighted')) b (basis)
      cross join lateral (
        select patients, asof, version, file from list_size
        where convener = ?1 and practice = p.practice and basis = b.basis and asof <= ?3
          and known_from <= ?4 and known_until > ?4
        order by asof desc limit 1) s""";

  /** A number of patients, never without the day of the file behind it, and the file. */
  public record ListSize(BigDecimal patients, LocalDate asOf, String file) {}

  /** Puts to each line its list sizes as of the same moment. */
  public static Uni<List<RegisterLineView>> put(List<RegisterLineView> lines, Moment moment) {
    if (lines.isEmpty()) {
      return Uni.createFrom().item(lines);
    }
    String practices = lines.stream().map(line -> line.practice).collect(Collectors.joining(" "));
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(AS_OF, Object[].class)
                    .setParameter(1, lines.getFirst().convener)
                    .setParameter(2, practices)
                    .setParameter(3, moment.on())
                    .setParameter(4, moment.known())
                    .getResultList())
        .map(
            rows -> {
              Map<String, RegisterLineView> by = new HashMap<>();
              lines.forEach(line -> by.put(line.practice, line));
              rows.forEach(row -> put(by.get((String) row[0]), row));
              return lines;
            });
  }

  private static void put(@Nullable RegisterLineView line, Object[] row) {
    if (line != null) {
      var size = new ListSize((BigDecimal) row[2], (LocalDate) row[3], (String) row[5]);
      line.sizes =
          row[1].equals("registered")
              ? new ListSizes(size, line.sizes.weighted)
              : new ListSizes(line.sizes.registered, size);
      line.drawnFrom(((Number) row[4]).longValue());
    }
  }
}
