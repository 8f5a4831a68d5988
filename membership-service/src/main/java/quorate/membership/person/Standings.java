package quorate.membership.person;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** What places a person has or had in the register of members; told by whoever keeps that. */
public interface Standings {

  Uni<List<Standing>> of(String convener, UUID person);
}
