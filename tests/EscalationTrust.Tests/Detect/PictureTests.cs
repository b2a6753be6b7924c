namespace EscalationTrust.Tests.Detect;

/// <summary>Pictures are read, though they are no words.</summary>
public sealed class PictureTests
{
    private const string Offer = "I'm sorry about that. Shall I connect you to an agent?";

    [Theory]
    [InlineData("👍")]
    [InlineData("👍🏽")]
    [InlineData(" 👌!")]
    [InlineData("✅")]
    [InlineData("✔️")]
    [InlineData("🙏🙏")]
    [InlineData("🆗")]
    public void A_thumb_up_to_the_offer_of_a_person_asks_for_one(string answer) =>
        Assert.True(Said.Later(answer, Offer).Contains(Signal.HumanRequested));

    [Theory]
    [InlineData("👍", "You can find the label under Returns.")]
    [InlineData("👍", "Did you restart the router?")]
    [InlineData("👎", Offer)]
    [InlineData("👍👎", Offer)]
    [InlineData("😡", Offer)]
    [InlineData("🎉", Offer)]
    [InlineData("cancel it 👍", Offer)]
    public void Anything_else_does_not(string answer, string reply) =>
        Assert.False(Said.Later(answer, reply).Contains(Signal.HumanRequested));

    [Theory]
    [InlineData("👎")]
    [InlineData("👎🏻")]
    [InlineData("❌")]
    [InlineData("🙅‍♀️")]
    public void A_thumb_down_rejects_the_answer(string answer) =>
        Assert.True(Said.Later(answer, "You can reset it under Settings. Did that help?").Contains(Signal.AnswerRejected));

    [Theory]
    [InlineData("👎", "Is there anything else I can help you with?")]
    [InlineData("👎", Offer)]
    [InlineData("my old plan 👎 my new plan", "Which plan is it about?")]
    public void But_not_where_a_no_in_words_would_reject_nothing(string answer, string reply) =>
        Assert.False(Said.Later(answer, reply).Contains(Signal.AnswerRejected));

    [Theory]
    [InlineData("😡😡😡", Signal.Frustration)]
    [InlineData("three weeks now 🤬", Signal.Frustration)]
    [InlineData("🙄 where is it", Signal.Frustration)]
    [InlineData("🖕", Signal.Abuse)]
    public void Angry_pictures_are_heard_with_and_without_words(string text, Signal signal) =>
        Assert.True(Said.First(text).Contains(signal));

    [Theory]
    [InlineData("😊 thank you")]
    [InlineData("🤦 I had the wrong password")]
    [InlineData("❤️")]
    [InlineData("😭 I lost my card")]
    [InlineData("\uD83C\uDC4E\uD83E\uDC4E\uD835\uDC4E")]
    [InlineData("\uDC4E\uD83D")]
    public void Other_pictures_and_halves_of_pictures_are_not(string text) =>
        Assert.False(Said.Later(text).Overlaps(SignalSet.Of(Signal.Frustration, Signal.Abuse, Signal.AnswerRejected, Signal.CustomerNegates)));

    [Fact]
    public void One_angry_face_alone_does_not_escalate() =>
        Assert.Equal(LadderStage.Automate, Stage("😡"));

    [Fact]
    public void Pictures_come_between_no_words() =>
        Assert.True(Said.First("can I talk 🙏 to a 👩‍💼 human 😡").Contains(Signal.HumanRequested));

    [Fact]
    public void Pictures_behind_a_thousand_characters_are_seen() =>
        Assert.True(Said.First(string.Concat(Enumerable.Repeat("the parcel is late ", 300)) + "😡").Contains(Signal.Frustration));

    [Fact]
    public void The_bots_pictures_say_nothing() =>
        Assert.False(Said.Later("my order is late", "We hate that too 😡👎").Overlaps(SignalSet.Of(Signal.Frustration, Signal.CustomerNegates)));

    [Fact]
    public void An_explanation_points_at_the_picture()
    {
        ConversationState state = default;
        TurnExplanation explanation = EscalationLadder.Create().Explain(new Turn { CustomerText = "late 😡" }, state);
        SignalEvidence evidence = Assert.Single(explanation.Evidence, entry => entry.Signal == Signal.Frustration);
        Assert.Equal((5, 2, EvidenceSource.CustomerText), (evidence.Start, evidence.Length, evidence.Source));
    }

    private static LadderStage Stage(string text)
    {
        ConversationState state = default;
        EscalationLadder.Create().Policy.ShouldEscalate(new Turn { CustomerText = text }, ref state, out EscalationDecision decision);
        return decision.Stage;
    }
}
