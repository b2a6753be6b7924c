namespace EscalationTrust.Tests;

public sealed class SignalSetTests
{
    [Fact]
    public void The_default_set_is_empty() => Assert.True(default(SignalSet).IsEmpty);
}
