package quorate.counting.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quorate.counting.profile.Profile;
import quorate.counting.profile.ProfileBuilder;

/** What is written in a format is read again as it was, for elections made from seeds. */
class RoundTripTest {

  private static final int SEEDS = 150;
  private static final Set<Format> SEATS = Set.of(Format.BLT, Format.RCTAB, Format.CONDORCET);
  private static final Set<Format> TITLES =
      Set.of(Format.BLT, Format.RCTAB, Format.PREFLIB, Format.ABIF);
  private static final Set<Format> GAPS = Set.of(Format.BLT, Format.CSV, Format.DEBIAN);
  private static final Set<Format> DECIMALS =
      Set.of(Format.BLT, Format.CSV, Format.PREFLIB, Format.ABIF);
  private static final Set<Format> STRANGE = Set.of(Format.BLT, Format.CSV, Format.RCTAB);

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(Format.class)
  void ranked_papers_come_back(Format format) throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      var profile = profile(new Random(seed), format);
      var path = folder.resolve("file." + seed);
      Formats.write(Ballots.of(profile).titled("Ballot, " + seed).seats(2), format, path);
      var text = Files.readString(path);
      assertEquals(format, Recognised.of(new Source(path)), text);
      var read = Formats.read(path, Reading.RANKS);
      var ranked = assertInstanceOf(Papers.Ranked.class, read.papers());
      assertEquals(papers(profile, format), papers(ranked.profile(), format), text);
      assertEquals(SEATS.contains(format) ? OptionalInt.of(2) : OptionalInt.empty(), read.seats());
      assertEquals(TITLES.contains(format) ? "Ballot, " + seed : "", read.title());
    }
  }

  @Test
  void scores_come_back() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var names = names(random, 2 + random.nextInt(5), Format.CSV);
      Map<List<Integer>, BigDecimal> papers = new LinkedHashMap<>();
      for (int i = 0; i < 20; i++) {
        var scores =
            names.stream()
                .map(name -> random.nextInt(4) == 0 ? Papers.Scored.NO_MARK : random.nextInt(6));
        papers.merge(scores.toList(), tenths(random), BigDecimal::add);
      }
      var scored = new Papers.Scored(names, List.of(), papers);
      var ballots = new Ballots(scored, "", OptionalInt.empty(), Optional.empty(), List.of());
      var path = folder.resolve("scores.csv");
      Formats.write(ballots, Format.CSV, path);
      assertEquals(scored, Formats.read(path, Reading.SCORES).papers());
    }
  }

  private static BigDecimal tenths(Random random) {
    return new BigDecimal(1 + random.nextInt(30)).movePointLeft(1);
  }

  @Test
  void withdrawn_candidates_stay_withdrawn_in_blt() throws IOException {
    var builder = new ProfileBuilder(List.of("Ada", "Ben", "Cyd"));
    builder.next(1);
    builder.next(2);
    builder.paper(3);
    var path = folder.resolve("withdrawn.blt");
    Formats.write(Ballots.of(builder.build().without(List.of("Ben"))), Format.BLT, path);
    var read = assertInstanceOf(Papers.Ranked.class, Formats.read(path, Reading.RANKS).papers());
    assertEquals(List.of("Ada", "Cyd"), read.profile().candidates());
    assertEquals(List.of("Ben"), read.profile().withdrawn());
  }

  /** By name, since some formats sort candidates; Debian's has numbers for names. */
  private static Map<List<List<String>>, BigDecimal> papers(Profile profile, Format format) {
    var papers = new HashMap<List<List<String>>, BigDecimal>();
    for (var paper : Written.of(Ballots.of(profile)).papers()) {
      var ranks = new ArrayList<List<String>>();
      for (var rank : paper.ranks()) {
        if (rank.gapBefore()) {
          ranks.add(List.of());
        }
        ranks.add(
            rank.candidates().stream()
                .map(each -> format == Format.DEBIAN ? "" + each : profile.candidates().get(each))
                .sorted()
                .toList());
      }
      papers.merge(ranks, paper.weight(), (one, other) -> one.add(other).stripTrailingZeros());
    }
    return papers;
  }

  private static Profile profile(Random random, Format format) {
    int size = format == Format.DEBIAN ? 2 + random.nextInt(4) : 1 + random.nextInt(9);
    var builder = new ProfileBuilder(names(random, size, format));
    for (int paper = 1 + random.nextInt(40); paper > 0; paper--) {
      mark(random, format, size, builder);
      boolean whole = !DECIMALS.contains(format) || random.nextBoolean();
      builder.paper(whole ? BigDecimal.valueOf(1 + random.nextInt(9)) : tenths(random));
    }
    IntStream.range(0, size).forEach(builder::next); // each is met at least once
    builder.paper(1);
    return builder.build();
  }

  private static void mark(Random random, Format format, int size, ProfileBuilder builder) {
    var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, random);
    int ranked = random.nextInt(size + 1);
    for (int i = 0; i < ranked; i++) {
      if (format != Format.RCTAB && i > 0 && random.nextInt(4) == 0) {
        builder.level(order.get(i));
        continue;
      }
      if (GAPS.contains(format) && random.nextInt(6) == 0) {
        builder.skip();
      }
      builder.next(order.get(i));
    }
  }

  private static List<String> names(Random random, int size, Format format) {
    var names = new ArrayList<String>();
    for (int i = 0; i < size; i++) {
      String plain = "Ægir O'Neil " + (char) ('A' + i);
      boolean strange = STRANGE.contains(format) && random.nextBoolean();
      names.add(strange ? "\"" + plain + "\", the " + i + ".; # x" : plain);
    }
    return names;
  }
}
