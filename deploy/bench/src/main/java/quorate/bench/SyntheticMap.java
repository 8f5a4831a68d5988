package quorate.bench;

import java.nio.charset.StandardCharsets;

/** A practice map of practices that nobody has: {@code X00000…} in networks of sixteen. */
record SyntheticMap(int practices) {

  private static final int IN_A_NETWORK = 16;

  byte[] csv() {
    var text =
        new StringBuilder(
            "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,"
                + "SUB_ICB_LOCATION_CODE,ICB_CODE\n");
    for (int i = 0; i < practices; i++) {
      int network = i / IN_A_NETWORK;
      text.append(
          "GP_PRAC_PAT_LIST,01May2026,X%05d,SYNTHETIC PRACTICE %d,ZZ1 1ZZ,U%05d,SYNTHETIC NETWORK %d,XXX,QXX%n"
              .formatted(i, i, network, network));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
