package quorate.membership.person;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** In the minutes of which meetings a person is named; told by whoever hears of meetings. */
public interface MinuteBook {

  /** {@code position}: up to where governance's log was heard for it, -1 where nothing was. */
  record Read(List<Minuted> minuted, long position) {
    public Read {
      minuted = List.copyOf(minuted);
    }
  }

  Uni<Read> of(String convener, UUID person);
}
