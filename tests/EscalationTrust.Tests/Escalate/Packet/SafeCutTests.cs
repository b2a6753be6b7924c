using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Packet;

public sealed class SafeCutTests
{
    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("a longer text", 9, "a longer…")]
    [InlineData("family 👨‍👩‍👧‍👦 here", 12, "family…")]
    [InlineData("cafe\u0301 noir", 5, "caf…")]
    [InlineData("flag 🇪🇸🇪🇸", 8, "flag…")]
    [InlineData("ab\r\ncd", 4, "ab…")]
    public void A_cut_breaks_no_character(string text, int most, string expected) => Assert.Equal(expected, SafeCut.To(text, most));

    [Theory]
    [InlineData("my card is 4111 1111 1111 1111 ok", 20, "my card is…")]
    [InlineData("call +49 170 1234567 now", 12, "call…")]
    [InlineData("order 12 is late and more", 12, "order 12 is…")]
    public void A_cut_leaves_no_half_number(string text, int most, string expected) => Assert.Equal(expected, SafeCut.To(text, most));

    [Fact]
    public void A_cut_never_splits_what_readers_see_as_one_character() =>
        Check.One(Seeded.Quick.WithMaxTest(1_000), Prop.ForAll(Texts(), Gen.Choose(1, 40).ToArbitrary(), (text, most) =>
        {
            string cut = SafeCut.To(text, most);
            if (text.Length <= most)
            {
                return ReferenceEquals(cut, text);
            }

            return cut.Length <= most && cut[^1] == SafeCut.Mark && StartsWithWhole(text, cut[..^1]);
        }));

    [Fact]
    public void The_cut_is_where_the_slow_twin_cuts() =>
        Check.One(Seeded.Quick.WithMaxTest(1_000), Prop.ForAll(Letters(), Gen.Choose(0, 40).ToArbitrary(), (text, most) =>
            text.Length <= most || SafeCut.Length(text, most) == Slow(text, most)));

    /// <summary>Counts characters from the start.</summary>
    private static int Slow(string text, int most)
    {
        int length = 0;
        TextElementEnumerator characters = StringInfo.GetTextElementEnumerator(text);
        while (characters.MoveNext() && characters.ElementIndex + characters.GetTextElement().Length <= most)
        {
            length = characters.ElementIndex + characters.GetTextElement().Length;
        }

        return length;
    }

    private static bool StartsWithWhole(string text, string part)
    {
        int[] boundaries = [.. StringInfo.ParseCombiningCharacters(text), text.Length];
        return text.StartsWith(part, StringComparison.Ordinal)
            && boundaries.Any(boundary => boundary >= part.Length && text[part.Length..boundary].AsSpan().Trim().IsEmpty);
    }

    private static Arbitrary<string> Letters() =>
        Gen.Elements("a", "b ", "é", "e\u0301", "👨‍👩‍👧‍👦", "🇪🇸", "한", "\u1112\u1161\u11ab", "\r\n", "\ud800", "\udc00", "ก็", "\u200d", "😀")
            .ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static Arbitrary<string> Texts() =>
        Gen.OneOf(Letters().Generator, Gen.Elements("1", "12 ", "+4", "-", " 9").ListOf().Select(pieces => string.Concat(pieces)))
            .ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
}
