namespace EscalationTrust.Tests;

public sealed class OwnerTests
{
    [Fact]
    public void The_default_names_nobody_and_a_role_alone_does_not_either()
    {
        Assert.False(default(Owner).IsNamed);
        Assert.False(new Owner { Role = "billing specialist", AuthorityLevel = AuthorityLevel.Specialist, Name = " " }.IsNamed);
        Assert.True(new Owner { Name = "Ines" }.IsNamed);
        Assert.True(new Owner { Id = "a-17" }.IsNamed);
    }

    [Fact]
    public void A_level_covers_itself_and_every_lower_one()
    {
        AuthorityLevel[] known = [AuthorityLevel.Agent, AuthorityLevel.Specialist, AuthorityLevel.Supervisor, AuthorityLevel.Manager, AuthorityLevel.Executive];
        for (int held = 0; held < known.Length; held++)
        {
            for (int required = 0; required < known.Length; required++)
            {
                Assert.Equal(held >= required, known[held].Covers(known[required]));
            }
        }
    }

    [Fact]
    public void What_is_not_known_covers_nothing_that_is_asked_for()
    {
        Assert.False(AuthorityLevel.Unknown.Covers(AuthorityLevel.Agent));
        Assert.False(((AuthorityLevel)99).Covers(AuthorityLevel.Agent));
        Assert.False(AuthorityLevel.Executive.Covers((AuthorityLevel)99));
        Assert.True(AuthorityLevel.Unknown.Covers(AuthorityLevel.Unknown));
        Assert.True(((AuthorityLevel)99).Covers(AuthorityLevel.Unknown));
    }
}
