package quorate.stories.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import quorate.stories.stack.StoryStopped;

/** A published file in the order of import; some do not say themselves of which day they are. */
record DemoFile(String name, Optional<String> published) {
  static final DemoFile MAP = says("gp-reg-pat-prac-map_2026-05.csv");

  static final List<DemoFile> IN_ORDER =
      List.of(
          MAP,
          of("epraccur.csv", "2025-05-01"),
          of("epcn_PCNDetails.csv", "2023-02-28"),
          of("epcn_PCNCorePartnerDetails.csv", "2023-02-28"),
          says("gp-reg-pat-prac-all_2021-01.csv"),
          says("nhspaymentsgp-22-23-prac.csv"));

  byte[] bytes(Path folder) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException e) {
      throw new StoryStopped("cannot read " + folder.resolve(name), e);
    }
  }

  private static DemoFile says(String name) {
    return new DemoFile(name, Optional.empty());
  }

  private static DemoFile of(String name, String published) {
    return new DemoFile(name, Optional.of(published));
  }
}
