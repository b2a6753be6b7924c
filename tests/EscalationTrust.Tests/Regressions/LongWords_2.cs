namespace EscalationTrust.Tests.Regressions;

/// <summary>A word of more than 64 letters had one hash in plain text and another one beside a character of the slow path.</summary>
public sealed class LongWords_2
{
    [Fact]
    public void A_very_long_word_is_the_same_word_wherever_it_stands()
    {
        var reader = new MessageReader(CueLexicon.Empty, null);
        string word = string.Concat(Enumerable.Repeat("abcdefg", 14));
        Assert.Equal(reader.Read(word, bot: false).Signature.TextHash, reader.Read(word + " \u00AD", bot: false).Signature.TextHash);
    }

    [Fact]
    public void A_stretched_word_beyond_the_cut_keeps_two_letters_like_a_shorter_one()
    {
        var reader = new MessageReader(CueLexicon.Empty, null);
        string tail = string.Concat(Enumerable.Repeat("bcd", 30));
        Assert.Equal(reader.Read("aa" + tail, bot: false).Signature.TextHash, reader.Read("aaaa" + tail, bot: false).Signature.TextHash);
    }
}
