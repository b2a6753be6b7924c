using System.Diagnostics;

namespace EscalationTrust.Tests.Regressions;

/// <summary>A row of many cards or phone numbers was read to its end again behind each number masked in it: a megabyte took a minute.</summary>
public sealed class RowOfNumbers_5
{
    [Theory]
    [InlineData("4111 1111 1111 1111 ", "[card] ")]
    [InlineData("030-1234567 ", "[phone] ")]
    [InlineData("4111-1111-1111-1111 030-1234567 ", "[card] [phone] ")]
    public void A_long_row_of_numbers_is_masked_number_by_number_in_time(string piece, string masked)
    {
        Assert.Equal(Many(masked, 50), Mask(Many(piece, 50)));
        long start = Stopwatch.GetTimestamp();
        Assert.Equal(Many(masked, 1_000_000 / piece.Length), Mask(Many(piece, 1_000_000 / piece.Length)));
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static string Many(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static string Mask(string text) => PersonalDataMasker.Default.Redact(text, new RedactionTally());
}
