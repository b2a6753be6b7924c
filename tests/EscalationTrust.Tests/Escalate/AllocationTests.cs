namespace EscalationTrust.Tests.Escalate;

/// <summary>A turn allocates nothing, text and reply included.</summary>
public sealed class AllocationTests
{
    private static readonly IEscalationPolicy Policy = EscalationLadder.Create().Policy;

    public static TheoryData<string, string> Texts => new()
    {
        { "ASCII", "I've told you twice, this charge is wrong. Get me a person, please!!! Order 4471." },
        { "accented", "J\u2019ai d\u00E9j\u00E0 expliqu\u00E9 : \u00E7a ne marche toujours pas, je veux parler \u00E0 un conseiller \u2764\uFE0F" },
        { "CJK", "\u6211\u8981\u8F6C\u4EBA\u5DE5\u5BA2\u670D\uFF0C\u6211\u5DF2\u7ECF\u8BF4\u8FC7\u4E86\u3002" },
        { "broken", "\uD800 \0 \uDFFF a\u0301\u0301 \uFFFF" },
        { "one megabyte", string.Concat(Enumerable.Repeat("I already told you this is not working, pleeease get me an agent. ", 16_000)) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_whole_turn_allocates_nothing(string kind, string text)
    {
        var turn = new Turn
        {
            CustomerText = text,
            PreviousReply = "I'm sorry, I can't help with that. Is there anything else? " + text,
            ModelConfidence = Confidence.FromRatio(0.3),
            Sentiment = Sentiment.From(-0.4),
            Account = new() { Tier = AccountTier.High, Trust = Ratio.From(0.4) },
            Exposure = Exposure.FromAmount(900),
            Tools = default(ToolActivity).With("refund", "{}", failed: true),
            ReplyNode = 3,
            Congestion = Ratio.From(0.7),
            At = Chat.Noon,
        };
        int rounds = text.Length > 100_000 ? 2 : 200;
        Assert.True(Allocation.Of(() => Play(in turn, rounds)) == 0, kind);
    }

    private static void Play(in Turn turn, int rounds)
    {
        ConversationState state = default;
        for (int i = 0; i < rounds; i++)
        {
            Policy.ShouldEscalate(in turn, ref state, out _);
            state = i % 5 == 0 ? default : state;
        }
    }
}
