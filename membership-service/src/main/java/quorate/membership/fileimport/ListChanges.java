package quorate.membership.fileimport;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import java.util.List;
import quorate.membership.fileimport.ImportCommand.AcceptChanges;
import quorate.membership.proposals.Change;

/** Records accepted changes of memberships and persons, which a convener's own list proposes. */
public interface ListChanges {

  Uni<Response> accept(AcceptChanges command, List<Change> chosen);
}
