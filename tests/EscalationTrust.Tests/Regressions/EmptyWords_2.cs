using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>The selector behind an emoji, a stray joiner or a zero-width space counted as a word and stood between the words of a phrase.</summary>
public sealed class EmptyWords_2
{
    [Theory]
    [InlineData("agent \u2764\uFE0F")]
    [InlineData("\u2764\uFE0F agent")]
    [InlineData("agent \u200B")]
    [InlineData("\uFEFF agent")]
    [InlineData("agent \u200D!")]
    public void A_lonely_mark_is_no_word(string text) => Assert.True(Asks("^ agent $", text));

    [Theory]
    [InlineData("talk \u2764\uFE0F to a person")]
    [InlineData("talk \u200B to a \u00AD person")]
    public void A_lonely_mark_does_not_part_the_words_of_a_phrase(string text) => Assert.True(Asks("talk to a person", text));

    [Theory]
    [InlineData("\u4EBA'agent")]
    [InlineData("agent'\u4EBA")]
    public void An_apostrophe_beside_a_character_that_is_a_word_belongs_to_none(string text) => Assert.True(Asks("agent", text));

    [Fact]
    public void Stretched_letters_with_marks_apart_are_shortened_too() => Assert.True(Asks("please", "ple\u0301e\u0301e\u0301e\u0301ase"));

    [Fact]
    public void Rare_capitals_fold_like_their_small_letters() => Assert.True(Asks("\u0259lm\u0259z", "\u018Flm\u018Fz"));

    private static bool Asks(string entry, string text) =>
        new Chat(pack: $"[human-requested]\n{entry}").Write(text).Signals.Contains(Signal.HumanRequested);
}
