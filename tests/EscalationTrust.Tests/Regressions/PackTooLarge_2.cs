namespace EscalationTrust.Tests.Regressions;

/// <summary>A pack with an entry too long, or with more words than there is room for, validated and then threw a FormatException: at the start, or only at the first review of a draft.</summary>
public sealed class PackTooLarge_2
{
    private static readonly string LongEntry = string.Join(' ', Enumerable.Range(0, 256).Select(i => $"w{i}"));

    [Theory]
    [InlineData("[legal]")]
    [InlineData("[guard human-requested]")]
    [InlineData("[bot closing]")]
    [InlineData("[draft promises]")]
    public void An_entry_that_is_too_long_does_not_validate(string section)
    {
        PolicyFailure failure = Assert.Single(PolicyValidator.Validate(With($"{section}\n{LongEntry}")));
        Assert.Equal(("Lexicon.Packs[0]", "must have 255 words at most"), (failure.Path, failure.Rule));
        Assert.Empty(PolicyValidator.Validate(With($"{section}\n{LongEntry[..LongEntry.LastIndexOf(' ')]}")));
    }

    [Fact]
    public void An_alternative_of_many_words_counts_with_all_of_them() =>
        Assert.NotEmpty(PolicyValidator.Validate(With($"[legal]\nso {LongEntry[..LongEntry.LastIndexOf(' ')].Replace(' ', '_')}|x")));

    [Theory]
    [InlineData("[legal]\n")]
    [InlineData("[guard human-requested]\nhuman|")]
    public void Packs_that_have_no_room_together_are_a_failure_of_the_policy(string section)
    {
        EscalationTrustOptions options = With(section + string.Join('|', Enumerable.Range(0, 70_000).Select(i => $"w{i}")));
        Assert.Empty(PolicyValidator.Warnings(options));
        PolicyFailure failure = Assert.Single(Assert.Throws<PolicyValidationException>(() => EscalationLadder.Create(options)).Failures);
        Assert.Equal("Lexicon.Packs", failure.Path);
        Assert.Contains("64,500", failure.Rule, StringComparison.Ordinal);
    }

    private static EscalationTrustOptions With(string pack) => new() { Lexicon = { Packs = { "pack en\n" + pack } } };
}
