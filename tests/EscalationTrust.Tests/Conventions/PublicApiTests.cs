namespace EscalationTrust.Tests.Conventions;

/// <summary>The whole public API in one text file: a difference in review is a difference of the contract.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one()
    {
        string api = PublicApiPrinter.Print(typeof(EscalationLadder).Assembly);
        Assert.Contains("bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision)", api);
        Repository.AssertApproved("tests/EscalationTrust.Tests/PublicApi.approved.txt", api, "UPDATE_API");
    }
}
