package quorate.membership.columns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import quorate.membership.files.Cells;

/** By what lists with the same titles are known again: a hash of the titles in their order. */
public final class Signature {

  private static final int BYTES = 16;

  private Signature() {}

  public static String of(List<String> titles) {
    String all = titles.stream().map(Cells::title).collect(Collectors.joining("\n"));
    byte[] hash = sha256(all.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
