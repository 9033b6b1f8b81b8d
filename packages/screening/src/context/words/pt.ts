import type { Words } from '../words.ts'

export const pt: Words = {
  no: 'não nao sem nem nada nunca jamais ninguém nenhum nenhuma zero',
  paper:
    'papel papéis papelada nota notas fatura recibo recibos licença licenças alvará registro registo ' +
    'declaração declarações contrato* receita receituário certificado* documento* identidade passaporte ' +
    'assinatura* cnpj cpf comprovante*',
  name: 'nome nomes sobrenome endereço remetente rastro rastros vestígio e-mail identidade',
  ask:
    'pergunta perguntas pergunto perguntamos perguntar curioso curiosos verifica confere conferem peço ' +
    'pedimos explica saber',
  matter:
    'meu_problema nosso_problema me_interessa nos_interessa me_importa quero_saber o_que_faz ' +
    'o_que_vai_fazer pra_que_é para_que_é assunto_seu problema_seu não_sabe_de_nada tanto_faz ' +
    'não_é_da_minha não_me_meto não_quero_saber',
  goes:
    'vai vão viaja viajam sai saem passa passam entra chega enviado enviada mando mandamos declarado ' +
    'declarada etiquetado rotulado embalado embalada vendido vendida marcado despachado',
  as: 'como sob em_nome_de por',
  bearer:
    'rótulo rótulos caixa caixas tambor tambores saco sacos sacola nota guia papel etiqueta etiquetas ' +
    'manifesto lata galão envelope barrica',
  says: 'diz dizem consta indica mostra escrito impresso está_escrito aparece',
  hidden:
    'escondido escondida escondidos oculto oculta costurado colado colada soldado oco dentro entre ' +
    'atrás embaixo debaixo fundo_falso disfarçado disfarçada embrulhado lacrado enfiado recheado ' +
    'vai_dentro enrolado embutido no_meio_de por_dentro no_forro fechado_dentro',
  object:
    'livro livros revista brinquedo brinquedos pelúcia vela velas forro moldura compressor cartão ' +
    'cartões carta cartão-postal envelope sapato* caixa_de_som chá café chocolate dvd pilha sabonete ' +
    'azulejo* móvel móveis almofada areia salgadinho ração vitaminas madeira pote tubo caderno ' +
    'calendário luminária colchão paletes lata adesivo notebook mala peças bloco_de_motor melaço vinil ' +
    'canetas pasta_de_dente suplemento whey própolis arroz flores engrenagem',
  seized:
    'apreendem apreendido apreendida apreensão retido retida barrado cair cai caiu perdido perde perder ' +
    'abrirem interceptado parado some confiscado pega pegarem',
  again:
    'reenvio reenviamos reponho repomos reposição outra outro segundo segunda grátis de_graça devolvo ' +
    'reembolso por_nossa_conta cobre',
  insider:
    'amigo amigos nosso_homem contato primo motorista despachante fiscal alguém parceiro conhecido ' +
    'esquema',
  border: 'porto portos alfândega aduana fronteira cais aeroporto terminal receita_federal santos',
  meet: 'encontro encontra retirada retira entrega entrego troca deixo deixamos vem busca carrega combina',
  place:
    'estacionamento posto posto_de_gasolina acostamento mato bosque ponte sítio fazenda roça esquina ' +
    'banco porta_dos_fundos rodovia cemitério galpão viaduto',
  dark: 'noite madrugada escuro meia-noite tarde anoitecer',
  only: 'só somente apenas exclusivamente unicamente',
  cash: 'dinheiro espécie cash notas em_mãos à_vista vivo',
  bank: 'transferência banco cartão depósito cheque boleto rastreável',
  erase:
    'apaga apago apagar apagamos deleta deletar some somem autodestrói autodestrutiva destrói bloqueia ' +
    'esquece muda temporárias some_a_mensagem',
  chat:
    'conversa conversas chat mensagem mensagens histórico direct papo conta anúncio página número ' +
    'números',
  contact: 'chama chamar escreve escreva fala falar contato por via no pelo manda adiciona',
  app:
    'signal session wickr telegram threema wire element matrix jabber simplex whatsapp zap snap viber ' +
    'discord insta instagram zangi',
  stranger: 'curiosos curioso estranhos novatos turistas polícia iniciantes amadores desconhecidos',
  trusted:
    'confiança conhecidos indicação indicados indicado sérios quem_sabe quem_entende antigos entendidos',
  test: 'teste testes urina scanner raio-x cão cães exame toxicológico antidoping',
  detect:
    'detecta detectam detectável nota vê veem cheira aparece acusa encontra percebe pega ouve ouvem ' +
    'visto viu diferença nota_a_diferença',
  plate: 'plaqueta placa série número_de_série rótulo rótulos etiqueta',
  removed:
    'removida removido arrancada arrancado lixada lixado raspada raspado apagada apagado falta tirada ' +
    'tirado',
  stamp: 'matriz matrizes punção punções cunho molde moldes carimbo ferramental',
  logo: 'logo logos logotipo coroa caveira marca impressão m30 rolex festa super-herói',
  require:
    'exigimos exige exigido exigida necessário necessária requer apresentar apresentação mediante ' +
    'assinado assinada sujeito verificado obrigatório obrigatória válida controlada somente_a',
  private: 'particulares pessoa_física menores consumidores público residências',
  institution:
    'hospitais hospital laboratórios laboratório universidades escolas empresas farmácias clínicas ' +
    'profissionais instituições veterinários indústrias farmacêutico',
  authority:
    'polícia policiais alfândega receita tribunal juiz juíza promotoria ministério governo ' +
    'pesquisadores cientistas médicos estudo autoridades associação delegado delegacia anvisa pacientes ' +
    'hospital universidade justiça',
  reported:
    'disse encontraram encontrado apreendeu apreenderam apreendidos preso presos prendeu condenado ' +
    'condenou alertou alerta informou detectou descobriu anunciou publicou aprovou mediu denunciou ' +
    'acusado suspeito investiga',
  shop:
    'alérgenos garantia devolução lavável presente receita_de cartão_de_crédito alimentício orgânico ' +
    'crianças tamanho cupom cupom_fiscal empório validade',
  goods:
    'pão queijo geleia mel macarrão azeitona azeitonas suco tempero temperos bolo bolos biscoito ' +
    'biscoitos doces balas coco banana chocolate café chá vinagre picles molho farinha açúcar sal fruta ' +
    'frutas legumes carne peixe sopa cachorro cães filhote gato gatos aquário ração animal xampu loção ' +
    'creme perfume batom esmalte camisa vestido botas sapatos meias jaqueta boné cortina cortinas ' +
    'luminária travesseiro cadeira mesa sofá cama toalha tapete jardim semente sementes terra planta ' +
    'plantas vaso brinquedo brinquedos boneca quebra-cabeça romance violão piano furadeira serra pneu ' +
    'freio motor carro bicicleta capacete roteador cabo impressora tela câmera casamento aniversário ' +
    'escola crianças bebê tricô lã receita cozinha forno padaria empório lanchonete restaurante tecido ' +
    'algodão couro caneca óculos futebol barraca pesca festa_junina gelada',
  report:
    'pacientes coorte participantes placebo meia-vida farmacocinética metabólito* esgoto seminário ' +
    'conferência tese episódio capítulo boletim editorial julgamento condenação sentença lei decreto ' +
    'congresso overdose naloxona ambulância redução_de_danos testagem acolhimento abstinência sintomas ' +
    'diagnóstico efeitos_colaterais mortalidade mortes morreram estudo amostras espectrometria ' +
    'cromatograf* perícia suspeito* operação apreensão tráfico contrabando investigação história ' +
    'documentário filme romance museu estudantes prova_de clínica diretriz* toxicolog* dependência ' +
    'proibido proibição prevenção oficina',
  coin: 'cripto* criptomoeda* carteira_digital',
  phone: 'telefone celular celulares foto fotos áudio vídeo ligação',
  sign: 'senha bate_na_porta pisca farol_apagado buzina interfone abaixa_o_vidro procura_por',
  same: 'mesma mesmo idêntico igual iguais imita cópia',
  original: 'original originais farmácia verdadeiras',
  cook: 'químico cozinheiro cozinhar síntese',
  yield: 'por_quilo por_peso cada_quilo por_lote',
  potency: 'microgramas diluir letal acidente forte derruba potente iniciantes morte',
  firm: 'empresa conta formulário* cadastro',
  remote: 'isolado isolada afastado sítio roça mato silêncio discreto calado',
  neighbour: 'vizinhos vizinho dono visitas',
  pay: 'pagamento paga saldo sinal aceita aceitamos acerto',
  gold: 'ouro dólares joias cartão_presente gift_card',
  nominee: 'outro_nome nome_de_terceiro laranja conta_de_terceiro',
}
