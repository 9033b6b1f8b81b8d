import type { Words } from '../words.ts'

export const pt: Words = {
  no: 'não nao sem nem nada nunca jamais ninguém nenhum nenhuma zero',
  paper:
    'papel papéis papelada nota notas fatura recibo recibos licença licenças alvará registro ' +
    'registo declaração declarações contrato* receita receituário certificado* documento* ' +
    'identidade passaporte assinatura* cnpj cpf comprovante* rg cnh crm nota_fiscal boleto boletos ' +
    'cadastro ficha cupom romaneio guia_de_trânsito factura facturas comprovativo cartão_de_cidadão ' +
    'título formulário autorização autorizações prescrição credencial laudo laudos papelzinho',
  name: 'nome nomes sobrenome endereço remetente rastro rastros vestígio e-mail identidade',
  ask:
    'pergunta perguntas pergunto perguntamos perguntar curioso curiosos verifica confere conferem ' +
    'peço pedimos explica saber perguntem pergunte perguntas_demais interroga questiona explicação ' +
    'explicações conferir olhar_dentro revista fuxiqueiro fuxico',
  matter:
    'meu_problema nosso_problema me_interessa nos_interessa me_importa quero_saber o_que_faz ' +
    'o_que_vai_fazer pra_que_é para_que_é assunto_seu problema_seu não_sabe_de_nada tanto_faz ' +
    'não_é_da_minha não_me_meto não_quero_saber não_é_assunto não_me_importa tanto_me_faz ' +
    'pouco_me_importa o_que_faz_com o_que_fazes o_que_fazem o_que_for_fazer pra_que_quer ' +
    'pra_que_vai para_que_queres não_interessa melhor_não_saber nem_quero_saber seu_assunto ' +
    'teu_assunto',
  goes:
    'vai vão viaja viajam sai saem passa passam entra chega enviado enviada mando mandamos ' +
    'declarado declarada etiquetado rotulado embalado embalada vendido vendida marcado despachado ' +
    'viajará sairá passará declaramos declaro etiquetamos rotulamos rotulada faturado faturada ' +
    'faturo despachada despacho cruza cruzam consta_como figura remetemos embarca segue sobe',
  as: 'como sob em_nome_de',
  bearer:
    'rótulo rótulos caixa caixas tambor tambores saco sacos sacola nota guia papel etiqueta ' +
    'etiquetas manifesto lata galão envelope barrica pacote pacotes embalagem frasco frascos ' +
    'garrafa garrafas galões bombona bombonas balde fardo fardos palete contentor ' +
    'conhecimento_de_embarque rótulo_em',
  says:
    'diz dizem consta indica mostra escrito impresso está_escrito aparece dirá figura leva_escrito ' +
    'lê-se impressa estampado escrita põe',
  hidden:
    'escondido escondida escondidos oculto oculta costurado colado colada soldado oco dentro entre ' +
    'atrás embaixo debaixo fundo_falso disfarçado disfarçada embrulhado lacrado enfiado recheado ' +
    'vai_dentro enrolado embutido no_meio_de por_dentro no_forro fechado_dentro escondo escondemos ' +
    'ocultamos camuflada camuflados mocado mocada mocozado enfiada enfiados embebido impregnado ' +
    'impregnada borrifado borrifada dissimulado tapado cosido cosida coladas colados enrolada ' +
    'sob_o_forro parede_dupla debaixo_do_forro',
  object:
    'livro livros revista brinquedo brinquedos pelúcia vela velas forro moldura compressor cartão ' +
    'cartões carta cartão-postal envelope sapato* caixa_de_som chá café chocolate dvd pilha ' +
    'sabonete azulejo* móvel móveis almofada areia salgadinho ração vitaminas madeira pote tubo ' +
    'caderno calendário luminária colchão paletes lata adesivo notebook mala peças bloco_de_motor ' +
    'melaço vinil canetas pasta_de_dente suplemento whey própolis arroz flores engrenagem boneca ' +
    'bonecas boneco térmica garrafa_térmica alto-falante console vaso quadro quadros bolsa mochila ' +
    'cinto salto palmilha palmilhas fralda fraldas extintor bateria pneu roda radiador ' +
    'banco_do_carro bola pão pães queijo queijos bíblia estátua imagem_de santa desodorante creme ' +
    'batom capinha controle panetone rapadura cadernos folha sulfite xampu chuteira tênis',
  seized:
    'apreendem apreendido apreendida apreensão retido retida barrado cair cai caiu perdido perde ' +
    'perder abrirem interceptado parado some confiscado pega pegarem pegam retêm intercepta ' +
    'interceptam barram barrar barrou roda caem sumir extravia extraviar confiscam',
  again:
    'reenvio reenviamos reponho repomos reposição outra outro segundo segunda grátis de_graça ' +
    'devolvo reembolso por_nossa_conta cobre mando_outro mando_outra vai_outra reponho_sem ' +
    'sem_custo sem_cobrar por_minha_conta por_conta_da_casa garantido devolvemos_o novo_envio',
  insider:
    'amigo amigos nosso_homem contato primo motorista despachante fiscal alguém parceiro conhecido ' +
    'esquema compadre cunhado irmão meu_homem minha_gente sargento inspetor estivador estivadores ' +
    'caminhoneiro carteiro triagem funcionário padrinho acerto acertado conversado',
  border:
    'porto portos alfândega aduana fronteira cais aeroporto terminal receita_federal santos ' +
    'aduaneira ponte_da_amizade ponte_internacional contêiner contêineres contentor contentores ' +
    'esteira scanner_do imigração barreira pedágio divisa posto_fiscal',
  meet:
    'encontro encontra retirada retira entrega entrego troca deixo deixamos vem busca carrega ' +
    'combina combinamos combinar nos_vemos nos_encontramos te_espero me_espera espera deixo_no pega ' +
    'pego pegar passa_lá busque desce desço encosta sobe deixa cola',
  place:
    'estacionamento posto posto_de_gasolina acostamento mato bosque ponte sítio fazenda roça ' +
    'esquina banco porta_dos_fundos rodovia cemitério galpão viaduto estacionamento_do descampado ' +
    'terreno lixão rotatória apeadeiro estação túnel terraço portão portaria nave barracão curral ' +
    'estábulo armário cacifo lavanderia banheiro banheiros parada quilómetro orla praia rio cabana ' +
    'viela beco beira ginásio paragem bomba_de_gasolina bombas_de',
  dark:
    'noite madrugada escuro meia-noite tarde anoitecer noturno noturna noites madrugadas às_escuras ' +
    'sem_luz amanhecer fim_de_noite de_noite',
  only:
    'só somente apenas exclusivamente unicamente só_em só_no só_pelo exclusivo exclusiva ' + 'unicamente_em',
  cash:
    'dinheiro espécie cash notas em_mãos à_vista vivo grana dindim nota_viva cédulas papel-moeda ' +
    'dinheiro_na_mão pila numerário em_espécie notas_pequenas',
  bank:
    'transferência banco cartão depósito cheque boleto rastreável bancos pix transferências ' +
    'conta_bancária ted doc cartões mb_way mbway multibanco rastro_bancário',
  erase:
    'apaga apago apagar apagamos deleta deletar some somem autodestrói autodestrutiva destrói ' +
    'bloqueia esquece muda temporárias some_a_mensagem apagamos_tudo apaguem apague apagar_tudo ' +
    'some_sozinho some_sozinha desaparece desaparecem queima queimar rasga destruir limpa excluir ' +
    'exclui excluo autodestrutivo autodestrutivas deleto',
  chat:
    'conversa conversas chat mensagem mensagens histórico direct papo conta anúncio página número ' +
    'números conversa_e whatsapp_e prints print captura capturas áudio áudios ligações ligação ' +
    'rastro',
  contact:
    'chama chamar escreve escreva fala falar contato via pelo manda adiciona escrevam escrevam-me ' +
    'mandem me_chama me_procura procura busca adicione fale falem peça pedidos_por respondo atendo ' +
    'dm',
  app:
    'signal session wickr telegram threema wire element matrix jabber simplex whatsapp zap snap ' +
    'viber discord insta instagram zangi wpp zap_zap whats zapzap briar protonmail proton tutanota ' +
    'snapchat canal_do_telegram grupo_do_telegram tele',
  stranger:
    'curiosos curioso estranhos novatos turistas polícia iniciantes amadores desconhecidos curiosa ' +
    'fofoqueiro fofoqueiros x9 dedo-duro alcaguete gambé gambés verme vermes samango bófia chibos ' +
    'chibo infiltrado infiltrados enxerido enxeridos jornalistas testemunhas',
  trusted:
    'confiança conhecidos indicação indicados indicado sérios quem_sabe quem_entende antigos ' +
    'entendidos recomendado_por conhecido_de_confiança avalizado aval apadrinhado da_casa ' +
    'clientes_fixos fixos os_de_sempre do_ramo séria sério indicou apresentado apresentar convidado ' +
    'convite quebrada',
  test:
    'teste testes urina scanner raio-x cão cães exame toxicológico antidoping scanners cadela faro ' +
    'drogômetro bafômetro controlo análise_toxicológica vistoria esteira',
  detect:
    'detecta detectam detectável nota cheira aparece acusa encontra percebe pega ouve ouvem ' +
    'diferença nota_a_diferença detectado farejam fareja acusam pegam canta apita apitam soa ' +
    'distingue percebem descobrem descobre late latem',
  plate: 'plaqueta placa série número_de_série rótulo rótulos etiqueta',
  removed:
    'removida removido arrancada arrancado lixada lixado raspada raspado apagada apagado falta ' +
    'tirada tirado tirei removi apaguei lixei raspei limado limada arranquei descolada descolado ' +
    'tampada sem_placa sem_número coberta_com',
  stamp:
    'matriz matrizes punção punções cunho molde moldes carimbo ferramental carimbos punção_de ' +
    'cunhos cunhagem selo_de_metal',
  logo:
    'logo logos logotipo coroa caveira marca impressão m30 rolex festa super-herói tesla ' +
    'lamborghini supreme pikachu superman batman a215 xanax louis_vuitton',
  require:
    'exigimos exige exigido exigida necessário necessária requer apresentar apresentação mediante ' +
    'assinado assinada sujeito verificado obrigatório obrigatória válida controlada somente_a ' +
    'é_obrigatório pedimos_documento exigível imprescindível apresentando comprovando comprovado ' +
    'mediante_apresentação conforme',
  private: 'particulares pessoa_física menores consumidores público residências',
  institution:
    'hospitais hospital laboratórios laboratório universidades escolas empresas farmácias clínicas ' +
    'profissionais instituições veterinários indústrias farmacêutico',
  authority:
    'polícia policiais alfândega receita tribunal juiz juíza promotoria ministério governo ' +
    'pesquisadores cientistas médicos estudo autoridades associação delegado delegacia anvisa ' +
    'pacientes hospital universidade justiça',
  reported:
    'disse encontraram encontrado apreendeu apreenderam apreendidos preso presos prendeu condenado ' +
    'condenou alertou alerta informou detectou descobriu anunciou publicou aprovou mediu denunciou ' +
    'acusado suspeito investiga',
  shop:
    'alérgenos garantia devolução lavável receita_de cartão_de_crédito alimentício orgânico ' +
    'crianças tamanho cupom cupom_fiscal empório validade para_presente cartão-presente',
  goods:
    'pão queijo geleia mel macarrão azeitona azeitonas suco tempero temperos bolo bolos biscoito ' +
    'biscoitos doces balas coco banana chocolate café chá vinagre picles molho farinha açúcar sal ' +
    'fruta frutas legumes carne peixe sopa filhote aquário ração animal xampu loção creme perfume ' +
    'batom esmalte camisa vestido botas sapatos meias jaqueta boné cortina cortinas luminária ' +
    'travesseiro cadeira mesa sofá toalha tapete jardim semente sementes vaso brinquedo brinquedos ' +
    'boneca quebra-cabeça romance violão piano furadeira serra pneu freio bicicleta capacete ' +
    'roteador cabo impressora câmera casamento aniversário crianças bebê tricô forno padaria ' +
    'empório lanchonete restaurante tecido algodão couro caneca óculos futebol pesca festa_junina ' +
    'gelada',
  report:
    'pacientes coorte participantes placebo meia-vida farmacocinética metabólito* seminário ' +
    'conferência tese episódio capítulo boletim editorial julgamento condenação sentença decreto ' +
    'congresso overdose naloxona ambulância redução_de_danos testagem acolhimento abstinência ' +
    'sintomas diagnóstico efeitos_colaterais mortalidade morreram estudo espectrometria ' +
    'cromatograf* perícia suspeito* apreensão tráfico contrabando investigação documentário romance ' +
    'museu prova_de diretriz* toxicolog* dependência proibição prevenção',
  coin:
    'cripto* criptomoeda* carteira_digital usdt usdc stablecoin bitcoin ethereum litecoin monero ' +
    'xmr tether satoshis',
  phone: 'telefone celular celulares foto fotos áudio vídeo ligação',
  sign:
    'senha bate_na_porta pisca farol_apagado buzina interfone abaixa_o_vidro procura_por assobia ' +
    'bate_duas bate_três diz_que_vem diz_que_é dois_toques três_toques pisca_o_farol ' +
    'abaixa_a_janela buzina_duas boné_vermelho camisa_vermelha contrassenha palavra_passe',
  same: 'mesma mesmo idêntico igual iguais imita cópia',
  original: 'original originais farmácia verdadeiras',
  cook:
    'químico cozinheiro cozinhar síntese químicos cozinheira cozinho cozinhamos sintetiza ' +
    'sintetizar síntese_de sintetizo refinador refinar reduz mestre_cozinheiro',
  yield:
    'por_quilo por_peso cada_quilo por_lote por_grama_final por_rendimento percentual por_produção ' +
    'por_carga por_partida por_litro ao_quilo por_fornada',
  potency:
    'microgramas diluir letal acidente derruba potente iniciantes mcg micrograma cuidado_com_a_dose ' +
    'com_cuidado dosar basta_meia basta_um cabeça_de_alfinete unha potentíssimo tolerância derrubou ' +
    'forte',
  firm: 'empresa conta formulário* cadastro ltda pessoa_jurídica autónomo mei nif',
  remote:
    'isolado isolada afastado sítio roça mato silêncio discreto calado afastada distante perdido_no ' +
    'sem_vizinhos retirado solitário no_meio_do_nada chácara fazenda_sem abandonado',
  neighbour:
    'vizinhos vizinho dono visitas vizinha vizinhas síndico porteiro caseiro senhorio inquilinos ' +
    'condomínio proprietário',
  pay:
    'pagamento paga saldo sinal aceita aceitamos acerto pagas pagam pago pagou acerta acertos quita ' +
    'quitação aceito recebo cobro',
  gold: 'ouro dólares joias cartão_presente gift_card',
  nominee:
    'outro_nome nome_de_terceiro conta_de_terceiro em_nome_de_outro testa-de-ferro conta_emprestada ' +
    'mula mulas conta_da_minha_prima cnpj_de_terceiro cpf_de_terceiro conta_laranja ' +
    'em_nome_de_laranja no_nome_de_laranja',
}
