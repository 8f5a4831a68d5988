package quorate.membership.known;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import quorate.chassis.log.StreamRef;

/**
 * At which version a stream is, as far as a view shows it: rows alone do not tell, as not every
 * event changes them. To be asked before the rows are, so that it is never newer than what is
 * shown.
 */
public record StreamVersion(String view, StreamRef<?, ?> stream) {

  private static final String SQL =
      """
      select coalesce((
        select e.version from entry e
        where e.convener = current_setting('quorate.convener') and e.stream = ?1 and e.recorded <= ?2
          and e.position <= (
            select p.position from projection g join projection_position p
              on p.name = g.name and p.generation = g.generation
            where g.name = ?3 and p.convener = current_setting('quorate.convener') and p.source = 'membership')
        order by e.version desc limit 1), 0)""";

  /** Within a read; 0 while the view shows nothing of it. */
  public Uni<Long> at(Moment moment) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(SQL, Integer.class)
                    .setParameter(1, stream.name())
                    .setParameter(2, moment.known())
                    .setParameter(3, view)
                    .getSingleResult())
        .map(Integer::longValue);
  }
}
