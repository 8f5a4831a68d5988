package quorate.membership.published;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeSet;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.Shared;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;

/** Which practices ever had to do with a convener as members. */
@Singleton
public final class EverMembers {

  private static final String STREAMS = "member/";
  private static final EventTypes NO_TYPES = EventTypes.builder().build();

  private final EventLog log;

  EverMembers(EventLog log) {
    this.log = log;
  }

  /** By ODS code, those of whom something was recorded before this entry. */
  public Uni<List<String>> before(Entry entry) {
    var found = new TreeSet<String>();
    return Shared.work(
            () ->
                log.scan(
                    entry.convener(),
                    STREAMS,
                    entry.position(),
                    bytes ->
                        found.add(
                            Entry.read(bytes, NO_TYPES).stream().substring(STREAMS.length()))))
        .map(_ -> List.copyOf(found));
  }
}
