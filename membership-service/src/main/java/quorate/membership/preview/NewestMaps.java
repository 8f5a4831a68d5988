package quorate.membership.preview;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.read.Reads;
import quorate.chassis.wire.WireJson;
import quorate.membership.files.Areas;
import quorate.membership.files.FileKind;
import quorate.membership.imports.ChangeView;
import quorate.membership.imports.ImportView;
import quorate.membership.proposals.ChangeKind;

/** By area, the day of the newest map that came before. */
@Singleton
final class NewestMaps {

  /** Where a map places practices: its area stands in the change's values. */
  public record Placed(UUID fileImport, String facts) {}

  private final Reads reads;

  NewestMaps(Reads reads) {
    this.reads = reads;
  }

  /** Of these areas; {@code after} are imports taken as if they were accepted. */
  Uni<Map<String, LocalDate>> of(Set<String> areas, List<UUID> after) {
    return reads
        .in(() -> ImportView.<ImportView>list("kind = ?1", FileKind.PRACTICE_MAP.word()))
        .map(
            maps ->
                maps.stream()
                    .filter(map -> map.accepted > 0 || after.contains(map.fileImport))
                    .toList())
        .chain(maps -> placed(maps).map(placed -> newest(maps, placed, areas)));
  }

  // A map that was asked for no area speaks of those only in which it has rows.
  private Uni<List<Placed>> placed(List<ImportView> maps) {
    List<UUID> whole =
        maps.stream().filter(map -> map.areas.isEmpty()).map(map -> map.fileImport).toList();
    return whole.isEmpty()
        ? Uni.createFrom().item(List.of())
        : reads.in(
            () ->
                ChangeView.find(
                        "select distinct c.fileImport, c.facts from ChangeView c"
                            + " where c.fileImport in ?1 and c.kind = ?2",
                        whole,
                        ChangeKind.PLACED.word())
                    .project(Placed.class)
                    .list());
  }

  private static Map<String, LocalDate> newest(
      List<ImportView> maps, List<Placed> placed, Set<String> areas) {
    Map<UUID, Set<String>> seen = new HashMap<>();
    placed.forEach(
        one -> seen.computeIfAbsent(one.fileImport(), _ -> new HashSet<>()).add(area(one)));
    Map<String, LocalDate> newest = new HashMap<>();
    for (ImportView map : maps) {
      Set<String> found = seen.get(map.fileImport);
      var of = found == null ? Areas.of(map.areas) : new Areas(found);
      areas.stream()
          .filter(of::include)
          .forEach(area -> newest.merge(area, map.fileDate, (a, b) -> a.isAfter(b) ? a : b));
    }
    return newest;
  }

  private static String area(Placed one) {
    try {
      return WireJson.MAPPER.readTree(one.facts()).path("subicblocation").asText();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the values of a change are JSON", e);
    }
  }
}
