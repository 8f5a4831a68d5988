package quorate.membership.register;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.membership.known.Moment;

/** Compares the register at two moments, in one statement, by practice. */
record Differences(Moment before, Moment after) {

  private static final String SQL =
      """
      with before as (%s), after as (%s)
      select practice, cast(before.line as text), cast(after.line as text)
      from before full join after using (practice)
      where before.line is distinct from after.line
      order by practice limit ?2"""
          .formatted(lines("?3", "?4"), lines("?5", "?6"));

  // The first wall between conveners stands in the text, as an entity's filter would.
  private static String lines(String on, String known) {
    return """
        select l.practice, jsonb_strip_nulls(jsonb_build_object(
          'name', l.name, 'postcode', l.postcode, 'subicblocation', l.subicblocation,
          'system', l.system, 'network', l.network, 'networkname', l.networkname,
          'address', p.address, 'dispensing', p.dispensing,
          'member', l.member, 'contract', l.contract, 'closedon', l.closedon,
          'registered', cast(r.patients as text), 'registeredasof', r.asof,
          'weighted', cast(w.patients as text), 'weightedasof', w.asof)) line
        from register_line l
        left join practice p on p.convener = l.convener and p.practice = l.practice
          and p.since <= %1$s and p.until > %1$s and p.known_from <= %2$s and p.known_until > %2$s
        left join lateral (%3$s) r on true
        left join lateral (%4$s) w on true
        where l.convener = current_setting('quorate.convener') and l.practice > ?1
          and l.since <= %1$s and l.until > %1$s and l.known_from <= %2$s and l.known_until > %2$s"""
        .formatted(on, known, size("registered", on, known), size("weighted", on, known));
  }

  private static String size(String basis, String on, String known) {
    return """
        select patients, asof from list_size
        where convener = l.convener and practice = l.practice and basis = '%1$s'
          and asof <= %2$s and known_from <= %3$s and known_until > %3$s
        order by asof desc limit 1"""
        .formatted(basis, on, known);
  }

  /** At most so many after a practice, in order; within a read. */
  Uni<List<Difference>> after(String practice, int most) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(SQL, Object[].class)
                    .setParameter(1, practice)
                    .setParameter(2, most)
                    .setParameter(3, before.on())
                    .setParameter(4, before.known())
                    .setParameter(5, after.on())
                    .setParameter(6, after.known())
                    .getResultList())
        .map(rows -> rows.stream().map(Differences::one).toList());
  }

  private static Difference one(@Nullable Object[] row) {
    return Difference.of(String.valueOf(row[0]), (String) row[1], (String) row[2]);
  }
}
