namespace EscalationTrust.Tests.Detect;

public sealed class EnglishSubstanceTests
{
    [Theory]
    [InlineData("I will contact my lawyer about this", Signal.Legal)]
    [InlineData("see you in court", Signal.Legal)]
    [InlineData("I am going to sue you", Signal.Legal)]
    [InlineData("I will report you to the BBB", Signal.Legal)]
    [InlineData("I want to kill myself", Signal.Safety)]
    [InlineData("the charger caught fire in my hand", Signal.Safety)]
    [InlineData("my husband died last week and I must close his account", Signal.Vulnerability)]
    [InlineData("somebody hacked my account", Signal.Security)]
    [InlineData("there is a transaction that I did not make", Signal.Security)]
    [InlineData("there is a transaction on my card that I did not make", Signal.Security)]
    [InlineData("two withdrawals that weren't me", Signal.Security)]
    [InlineData("somebody ordered things with my account", Signal.Security)]
    [InlineData("you will hear from our legal department", Signal.Legal)]
    [InlineData("you charged me twice", Signal.BillingDispute)]
    [InlineData("this charge is wrong", Signal.BillingDispute)]
    [InlineData("I demand a full refund", Signal.RefundOrCancellation)]
    [InlineData("cancel everything, I have had enough", Signal.RefundOrCancellation)]
    [InlineData("our whole production system is down", Signal.Outage)]
    [InlineData("my claim was denied and I want to appeal", Signal.DenialOrAppeal)]
    [InlineData("I will write to your CEO", Signal.ExecutiveEscalation)]
    [InlineData("I am switching to your competitor", Signal.ChurnThreat)]
    [InlineData("this is ridiculous", Signal.Frustration)]
    [InlineData("you are a fucking idiot", Signal.Abuse)]
    public void Matters_for_a_person_are_heard(string text, Signal expected)
    {
        SignalSet signals = Said.Later(text);
        Assert.True(signals.Contains(expected), $"\"{text}\": {signals}");
    }

    [Theory]
    [InlineData("what is the legal age for this card", Signal.Legal)]
    [InlineData("what is the legal name of your company", Signal.Legal)]
    [InlineData("where do I find the legal notice", Signal.Legal)]
    [InlineData("what is the address of your legal department", Signal.Legal)]
    [InlineData("I did not make the payment yet", Signal.Security)]
    [InlineData("I lost my job title on the profile page", Signal.Vulnerability)]
    [InlineData("hoe werkt dit", Signal.Abuse)]
    [InlineData("avez-vous du fromage r\u00E2p\u00E9 ?", Signal.Safety)]
    [InlineData("die Matratze ist zu dick", Signal.Abuse)]
    [InlineData("the battery of my phone died", Signal.Vulnerability)]
    [InlineData("this app is killing my battery", Signal.Safety)]
    [InlineData("which fire alarm do you sell", Signal.Safety)]
    [InlineData("is the tennis court open today", Signal.Legal)]
    [InlineData("what is your refund policy for gift cards abroad", Signal.BillingDispute)]
    [InlineData("my daughter Sue has an account", Signal.Legal)]
    [InlineData("the cable is dead simple to plug in", Signal.Safety)]
    [InlineData("how do I set up two factor security", Signal.Security)]
    public void Look_alikes_are_not(string text, Signal unexpected)
    {
        SignalSet signals = Said.Later(text);
        Assert.False(signals.Contains(unexpected), $"\"{text}\": {signals}");
    }
}
