package quorate.chassis.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import quorate.chassis.log.Append;
import quorate.chassis.log.NewEntry;
import quorate.chassis.log.StreamRef;
import quorate.chassis.wire.EntryBytes;
import quorate.chassis.wire.EntryHeader;
import quorate.chassis.wire.EventTypes;

/** Turns a plan into the append that carries it out: ids, versions, bytes, guards. */
record Drafting(String service, EventTypes types, Supplier<UUID> ids) {

  Append draft(Request request, List<StreamRef<?, ?>> reads, Loaded loaded, Plan plan) {
    Map<String, Integer> expected = new HashMap<>();
    reads.forEach(stream -> expected.put(stream.name(), loaded.version(stream)));
    Map<String, Integer> versions = new HashMap<>(expected);
    List<NewEntry> entries = new ArrayList<>();
    for (Plan.Write write : plan.writes) {
      int version = versions.merge(write.stream(), 1, Integer::sum);
      entries.add(entry(request, plan, write, version));
    }
    return new Append(expected, entries, plan.notAfter, request.key(), plan.status, plan.location);
  }

  private NewEntry entry(Request request, Plan plan, Plan.Write write, int version) {
    String type = types.nameOf(write.event());
    UUID id = write.id() != null ? write.id() : ids.get();
    var header =
        new EntryHeader(
            id,
            service,
            request.convener(),
            write.stream(),
            version,
            request.at(),
            request.actor(),
            plan.authority != null ? plan.authority : request.authority(),
            request.correlation(),
            request.causation(),
            heard(plan));
    byte[] bytes = EntryBytes.encode(header, type, write.event());
    return new NewEntry(write.stream(), version, type, types.isPromised(type), id, bytes);
  }

  private static String heard(Plan plan) {
    return plan.heard.entrySet().stream()
        .map(neighbour -> neighbour.getKey() + ':' + neighbour.getValue())
        .collect(Collectors.joining(","));
  }
}
