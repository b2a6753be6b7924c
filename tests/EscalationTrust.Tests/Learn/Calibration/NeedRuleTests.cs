using System.Text;

namespace EscalationTrust.Tests.Learn.Calibration;

public sealed class NeedRuleTests
{
    private const string Chat = """
        {"id":"a","turns":[
          {"role":"user","text":"x","labels":{"rating":3.0,"flag":0}},
          {"role":"assistant","text":"y","labels":{"flag":1}},
          {"role":"user","text":"x","labels":{"rating":2.5,"flag":0}},
          {"role":"assistant","text":"y"},
          {"role":"user","text":"x","labels":{"rating":1.0,"flag":1}},
          {"role":"user","text":"x","labels":{"rating":1.5,"flag":1}}],
         "labels":{"reward":0.0,"lost":true,"outcome":"left"}}
        """;

    [Theory]
    [InlineData("rating<2.5", 4)]
    [InlineData("rating<=2.5", 2)]
    [InlineData(" rating < 1.2 ", 4)]
    [InlineData("next rating<2.5", 2)]
    [InlineData("next rating<=3", 0)]
    [InlineData("rating>2.9", 0)]
    [InlineData("rating!=3", 2)]
    [InlineData("flag", 4)]
    [InlineData("flag=1", 4)]
    [InlineData("rating<0", null)]
    [InlineData("reward=0", 5)]
    [InlineData("reward", null)]
    [InlineData("lost", 5)]
    [InlineData("lost=false", null)]
    [InlineData("outcome=left", 5)]
    [InlineData("outcome!=left", null)]
    public void A_rule_says_at_which_message_a_person_was_needed(string rule, int? neededAt)
    {
        Transcript labelled = NeedRule.Parse(rule).Label(Read(Chat));
        Assert.True(labelled.IsAudited);
        Assert.Equal(neededAt, labelled.NeededAt);
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("absent<2")]
    public void Without_the_label_nobody_judged_the_conversation(string rule) =>
        Assert.False(NeedRule.Parse(rule).Label(Read(Chat)).IsAudited);

    [Fact]
    public void All_else_stays()
    {
        Transcript before = Read("""{"id":"a","lang":"en","ticket_class":"b","account":{"tier":"high","x":1},"turns":[],"labels":{"reward":1},"outcome":"o","more":2}""");
        Transcript after = NeedRule.Parse("reward=0").Label(before);
        Assert.Equal((before.Id, before.Language, before.TicketClass, before.Account), (after.Id, after.Language, after.TicketClass, after.Account));
        Assert.Same(before.Messages, after.Messages);
        Assert.Same(before.Extra, after.Extra);
        Assert.Same(before.AccountExtra, after.AccountExtra);
        Assert.Equal("o", after.Outcome?.GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("=1")]
    [InlineData("rating<")]
    [InlineData("rating<bad")]
    public void What_is_no_rule_is_refused_with_an_example(string rule) =>
        Assert.NotEmpty(Assert.Throws<FormatException>(() => NeedRule.Parse(rule)).Message);

    private static Transcript Read(string json) => TranscriptJson.Read(Encoding.UTF8.GetBytes(json));
}
