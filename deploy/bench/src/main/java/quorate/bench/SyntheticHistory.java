package quorate.bench;

import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import quorate.chassis.log.Appended;
import quorate.chassis.log.NewEntry;

/**
 * Ten years of the synthetic convener: each month every practice states its list size, one in a
 * hundred corrects that of the month before, and every third year each changes its network.
 */
final class SyntheticHistory {

  static final LocalDate FIRST = LocalDate.of(2016, 4, 1);

  private static final int CHUNK = 250;
  private static final int MONTHS_IN_A_NETWORK = 36;
  private static final int ONE_IN = 100;

  private final BenchLog log;
  private final int[] versions;
  private int entries;

  SyntheticHistory(BenchLog log, int practices) {
    this.log = log;
    this.versions = new int[practices];
  }

  record NetworkJoined(
      String practice, String network, LocalDate from, Map<String, String> source) {}

  record ListSizeStated(
      String practice, String basis, String patients, LocalDate asOf, Map<String, String> source) {}

  /** Writes so many months, one after the other; answers the last position. */
  long write(int months) {
    long last = append(this::begin);
    for (int month = 0; month < months; month++) {
      int at = month;
      last = append(practice -> month(practice, at));
    }
    return last;
  }

  int entries() {
    return entries;
  }

  private interface Lot {
    List<NewEntry> of(int practice);
  }

  private long append(Lot lot) {
    List<Future<Appended.Recorded>> appends = new ArrayList<>();
    List<NewEntry> chunk = new ArrayList<>();
    for (int practice = 0; practice < versions.length; practice++) {
      chunk.addAll(lot.of(practice));
      if (practice % CHUNK == CHUNK - 1 || practice == versions.length - 1) {
        entries += chunk.size();
        appends.add(log.append(chunk));
        chunk = new ArrayList<>();
      }
    }
    Future.all(appends).toCompletionStage().toCompletableFuture().join();
    return appends.stream().mapToLong(append -> append.result().last()).max().orElseThrow();
  }

  private List<NewEntry> begin(int practice) {
    String code = SyntheticRegister.code(practice);
    var source = source(FIRST);
    var registered =
        new SyntheticRegister.PracticeRegistered(
            code, "SYNTHETIC PRACTICE " + practice, "XX1 1XX", source);
    var placed = new SyntheticRegister.PracticePlaced(code, SyntheticRegister.AREA, FIRST, source);
    return List.of(
        entry(practice, "membership.practice-registered.v1", registered),
        entry(practice, "membership.practice-placed.v1", placed));
  }

  private List<NewEntry> month(int practice, int month) {
    String code = SyntheticRegister.code(practice);
    LocalDate day = FIRST.plusMonths(month);
    List<NewEntry> said = new ArrayList<>();
    if (month % MONTHS_IN_A_NETWORK == 0) {
      String network = "U%05d".formatted((practice + month) % 1300);
      var joined = new NetworkJoined(code, network, day, source(day));
      said.add(entry(practice, "membership.network-joined.v1", joined));
    }
    said.add(size(practice, code, day, day, 0));
    if (month > 0 && (practice + month) % ONE_IN == 0) {
      said.add(size(practice, code, day.minusMonths(1), day, 1));
    }
    return said;
  }

  private NewEntry size(int practice, String code, LocalDate asOf, LocalDate file, int more) {
    String patients = Integer.toString(5_000 + practice % 5_000 + asOf.getMonthValue() + more);
    var stated = new ListSizeStated(code, "registered", patients, asOf, source(file));
    return entry(practice, "membership.list-size-stated.v1", stated);
  }

  private NewEntry entry(int practice, String type, Record event) {
    String stream = "practice/" + SyntheticRegister.code(practice);
    return log.entry(stream, ++versions[practice], type, event);
  }

  private static Map<String, String> source(LocalDate day) {
    return Map.of("file", "synthetic", "sha256", "0".repeat(64), "filedate", day.toString());
  }
}
